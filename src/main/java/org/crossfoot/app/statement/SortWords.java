package org.crossfoot.app.statement;

import java.util.Locale;
import java.util.ResourceBundle;
import org.crossfoot.app.PeriodWords;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Column;
import org.crossfoot.model.Period;
import org.crossfoot.model.Statement;

/** Says that the rows do not stand as filed: "Sorted within sections by three months 2006 …". */
final class SortWords {

    private final Phrases phrases;

    SortWords(ResourceBundle messages) {
        this.phrases = new Phrases(messages);
    }

    String of(Statement statement, SectionSort sort) {
        boolean labels = sort.column() == SectionSort.LABELS;
        String by =
                labels
                        ? phrases.text("statement.sorted.label")
                        : column(statement.columns().get(sort.column()));
        String way =
                labels
                        ? sort.largestFirst() ? "statement.sorted.z" : "statement.sorted.a"
                        : sort.largestFirst()
                                ? "statement.sorted.largest"
                                : "statement.sorted.smallest";
        return phrases.text("statement.sorted", by, phrases.text(way));
    }

    private static String column(Column column) {
        var period = column.period();
        return period.filter(Period.Duration.class::isInstance)
                .map(Period.Duration.class::cast)
                .map(span -> PeriodWords.length(span) + " " + span.end().getYear())
                .or(() -> period.map(PeriodWords::of))
                .orElseGet(() -> column.label().toLowerCase(Locale.ROOT));
    }
}
