package org.crossfoot.app;

import java.util.Optional;

/** One sentence that the window says above what it shows. */
public record Notice(Kind kind, String text, Optional<Action> action) {

    /** How it sounds. */
    public enum Kind {
        DONE,
        NOTE,
        FAILED
    }

    /** What can be done about it. */
    public record Action(String label, Runnable run) {}

    public static Notice failed(String text) {
        return new Notice(Kind.FAILED, text, Optional.empty());
    }

    public static Notice note(String text) {
        return new Notice(Kind.NOTE, text, Optional.empty());
    }
}
