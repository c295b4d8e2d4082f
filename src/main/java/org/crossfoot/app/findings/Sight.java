package org.crossfoot.app.findings;

import org.crossfoot.app.Focus;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.check.Outcome;

/** Brings what an outcome is about into sight. */
final class Sight {

    private Sight() {}

    /** Shows the words of the prose that an outcome is about. */
    static void sentence(Workspace workspace, Outcome outcome) {
        Outcomes.words(outcome)
                .ifPresent(words -> workspace.go(new Screen.SourceText(), new Focus.Words(words)));
    }
}
