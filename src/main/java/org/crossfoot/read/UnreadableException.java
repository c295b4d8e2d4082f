package org.crossfoot.read;

import java.io.IOException;
import java.nio.file.Path;

/** A file with nothing to show; the kind says why, in words chosen where it is shown. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Kind {
        MISSING,
        A_FOLDER,
        NO_PERMISSION,
        EMPTY,
        BLANK,
        NOT_TEXT,
        TOO_LARGE,
        TOO_SLOW,
        UNSUPPORTED,
        FAILED
    }

    private final Kind kind;

    public UnreadableException(Kind kind, Path file) {
        super(kind + ": " + file.getFileName());
        this.kind = kind;
    }

    public UnreadableException(Kind kind, Path file, IOException cause) {
        this(kind, file);
        initCause(cause);
    }

    public Kind kind() {
        return kind;
    }
}
