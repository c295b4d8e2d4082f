package org.crossfoot.app.findings;

import java.util.Arrays;
import java.util.Locale;
import org.crossfoot.app.Mark;
import org.crossfoot.app.PrintedFigures;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** An outcome as a line of a list; its words are put together when they are first looked at. */
record Entry(Report report, FindingTexts texts, Outcome outcome, Mark mark) {

    String title() {
        return Capital.of(texts.title(report, outcome));
    }

    String place() {
        return texts.place(report, outcome);
    }

    String amount() {
        return new PrintedFigures(report).amount(outcome);
    }

    /** Whether every word looked for stands in the line. */
    boolean matches(String filter) {
        if (filter.isBlank()) {
            return true;
        }
        String line = (title() + " " + place() + " " + amount()).toLowerCase(Locale.ROOT);
        return Arrays.stream(filter.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(line::contains);
    }
}
