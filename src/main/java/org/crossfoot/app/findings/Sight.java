package org.crossfoot.app.findings;

import org.crossfoot.app.Focus;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.check.Outcome;

/** Brings what an outcome is about into sight. */
final class Sight {

    private Sight() {}

    /** Shows the outcome's cells; where it has none, its sentence. */
    static void bring(Workspace workspace, Outcome outcome) {
        if (!Outcomes.cells(outcome).isEmpty()) {
            workspace.reveal(outcome);
            return;
        }
        boolean besideSource = workspace.screenProperty().get() instanceof Screen.OfStatement;
        workspace.go(
                besideSource ? workspace.screenProperty().get() : new Screen.SourceText(),
                new Focus.Finding(outcome));
    }

    /** Shows the words of the prose that an outcome is about. */
    static void sentence(Workspace workspace, Outcome outcome) {
        Outcomes.words(outcome)
                .ifPresent(words -> workspace.go(new Screen.SourceText(), new Focus.Words(words)));
    }
}
