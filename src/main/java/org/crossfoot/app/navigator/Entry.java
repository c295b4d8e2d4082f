package org.crossfoot.app.navigator;

import java.util.List;
import java.util.Map;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Screen;
import org.crossfoot.write.Report;

/** A row of the navigator. */
sealed interface Entry {

    String label();

    record Company(String label) implements Entry {}

    /**
     * A filing.
     *
     * @param label form and day of filing
     * @param form the form alone
     * @param period what it reports on
     */
    record OfFiling(Report report, String label, String form, String period) implements Entry {}

    /**
     * A way to a screen.
     *
     * @param marks how many outcomes of a sign it holds
     * @param number how many things it holds; empty where nobody counts
     * @param tip the full name, where the label is short for it
     */
    record Way(
            Report report,
            Screen screen,
            String label,
            String icon,
            Map<Mark, Integer> marks,
            String number,
            String tip)
            implements Entry {}

    /** A statement that the filing does not hold. */
    record Missing(String label, String words) implements Entry {}

    /** Tables that are no statement of their own. */
    record Others(Report report, String label, List<Way> tables) implements Entry {}
}
