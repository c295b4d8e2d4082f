package org.crossfoot.app.findings;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.crossfoot.app.Outcomes;
import org.crossfoot.check.Outcome;

/**
 * The ways on from a finding: to its cells, to its sentence, to the filing that would settle it.
 */
record DetailButtons(Button toCells, Button toSentence, Button openEarlier) {

    private static final PseudoClass MAIN = PseudoClass.getPseudoClass("main");

    /** Shows the ways that an outcome has, the likeliest of them as the main one. */
    void offer(Outcome outcome) {
        boolean cells = !Outcomes.cells(outcome).isEmpty();
        boolean earlier =
                outcome instanceof Outcome.Skipped skipped
                        && skipped.reason() == Outcome.Reason.NEEDS_ANOTHER_FILING;
        show(toCells, cells);
        show(toSentence, Outcomes.words(outcome).isPresent());
        show(openEarlier, earlier);
        toCells.pseudoClassStateChanged(MAIN, !earlier);
        toSentence.pseudoClassStateChanged(MAIN, !earlier && !cells);
    }

    private static void show(Button button, boolean on) {
        button.setVisible(on);
        button.setManaged(on);
    }
}
