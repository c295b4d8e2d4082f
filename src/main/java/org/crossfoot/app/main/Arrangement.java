package org.crossfoot.app.main;

import org.crossfoot.app.Screen;

/** Which panes stand in the window: the screen, the room and the user's wish decide. */
record Arrangement(
        boolean navigator, boolean findings, boolean statement, boolean source, boolean narrow) {

    private static final double FOLDS_FINDINGS = 1000;
    private static final double FOLDS_NAVIGATOR = 760;
    private static final double NARROW = 1100;

    /**
     * Arranges.
     *
     * @param width of the window, in the unit of a font of normal size
     */
    static Arrangement of(
            Screen screen, double width, boolean findingsWanted, boolean sourceWanted) {
        boolean statement = screen instanceof Screen.OfStatement;
        boolean text = screen instanceof Screen.SourceText;
        boolean beside = statement || text || screen instanceof Screen.Sentences;
        boolean framed = !(screen instanceof Screen.Empty) && !(screen instanceof Screen.Print);
        return new Arrangement(
                framed && width >= FOLDS_NAVIGATOR,
                beside && findingsWanted && width >= FOLDS_FINDINGS,
                statement,
                text || (statement && sourceWanted),
                width < NARROW);
    }

    double navigatorWidth() {
        return narrow ? 190 : 212;
    }

    double findingsWidth() {
        return narrow ? 252 : 316;
    }

    double sourceHeight() {
        return narrow ? 128 : 200;
    }
}
