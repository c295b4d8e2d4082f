package org.crossfoot.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Statement;

/**
 * What a filing reports on.
 *
 * @param end the last day, from the cover or else from the statements
 * @param months the shortest stretch of the income statement that ends on that day; 0 for none
 */
public record ReportedPeriod(Optional<LocalDate> end, int months) {

    public static ReportedPeriod of(Filing filing) {
        var end = filing.registrant().periodEnd().or(() -> newest(filing));
        return new ReportedPeriod(end, end.map(day -> months(filing, day)).orElse(0));
    }

    private static Optional<LocalDate> newest(Filing filing) {
        return filing.statements().stream()
                .filter(statement -> statement.kind() != Statement.Kind.OTHER)
                .flatMap(statement -> statement.columns().stream())
                .flatMap(column -> column.period().stream())
                .map(Period::end)
                .max(Comparator.naturalOrder());
    }

    private static int months(Filing filing, LocalDate end) {
        return filing.statements(Statement.Kind.INCOME_STATEMENT).stream()
                .flatMap(statement -> statement.columns().stream())
                .filter(column -> column.use() == Column.Use.FIGURES)
                .flatMap(column -> column.period().stream())
                .filter(period -> period.end().equals(end))
                .filter(Period.Duration.class::isInstance)
                .mapToInt(period -> ((Period.Duration) period).months())
                .min()
                .orElse(0);
    }
}
