package org.crossfoot.app.trends;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series.Basis;
import org.crossfoot.trend.Entry;
import org.crossfoot.trend.Trend;

/**
 * The figures of the charts as a table: one column a period, periods of one length side by side.
 */
record TrendTable(List<Head> heads, List<Row> rows) {

    /**
     * A column.
     *
     * @param derived whether all of its figures are computed
     */
    record Head(Period period, boolean derived) {

        Length length() {
            return Length.of(period);
        }
    }

    record Row(String label, List<Optional<Cell>> cells) {}

    /**
     * A figure.
     *
     * @param picked the point it is; empty for a ratio
     */
    record Cell(String text, boolean derived, Optional<Picked> picked) {}

    /** The table of balances, or that of periods. */
    static TrendTable of(List<Trend> trends, boolean balances, TrendWords words) {
        var mine =
                trends.stream()
                        .filter(trend -> (trend.measure() == Measure.CASH) == balances)
                        .toList();
        var heads = heads(mine);
        var rows = new ArrayList<Row>();
        for (var trend : mine) {
            rows.add(
                    new Row(
                            words.title(trend.measure(), trend.series()),
                            heads.stream().map(head -> cell(trend, head, words)).toList()));
            if (trend.measure() == Measure.GROSS_PROFIT) {
                ratio(trend, mine, heads, words).ifPresent(rows::add);
            }
        }
        return new TrendTable(heads, rows);
    }

    private static List<Head> heads(List<Trend> trends) {
        var entries = trends.stream().flatMap(trend -> trend.entries().stream()).toList();
        return entries.stream()
                .map(entry -> entry.point().period())
                .distinct()
                .sorted(Comparator.<Period, Length>comparing(Length::of).thenComparing(Period::end))
                .map(
                        period ->
                                new Head(
                                        period,
                                        entries.stream()
                                                .filter(e -> e.point().period().equals(period))
                                                .allMatch(TrendTable::computed)))
                .toList();
    }

    private static boolean computed(Entry entry) {
        return entry.point().basis() != Basis.REPORTED;
    }

    private static Optional<Entry> at(Trend trend, Head head) {
        return trend.entries().stream()
                .filter(entry -> entry.point().period().equals(head.period()))
                .findFirst();
    }

    private static Optional<Cell> cell(Trend trend, Head head, TrendWords words) {
        return at(trend, head)
                .map(
                        entry ->
                                new Cell(
                                        words.figure(entry.point().amount()),
                                        computed(entry),
                                        Optional.of(new Picked(trend.measure(), entry))));
    }

    private static Optional<Row> ratio(
            Trend gross, List<Trend> trends, List<Head> heads, TrendWords words) {
        return trends.stream()
                .filter(trend -> trend.measure() == Measure.REVENUE)
                .findFirst()
                .map(
                        revenue ->
                                new Row(
                                        words.phrases()
                                                .text(
                                                        "trends.ratio",
                                                        words.title(
                                                                gross.measure(), gross.series())),
                                        heads.stream()
                                                .map(head -> ratio(gross, revenue, head))
                                                .toList()));
    }

    /** In percent of revenue, without the sign that the row's name says. */
    private static Optional<Cell> ratio(Trend gross, Trend revenue, Head head) {
        var part = at(gross, head).map(entry -> entry.point().amount().value());
        var whole =
                at(revenue, head)
                        .map(entry -> entry.point().amount().value())
                        .filter(value -> value.signum() > 0);
        boolean all =
                gross.entries().stream().allMatch(e -> e.point().amount().value().signum() <= 0);
        return part.flatMap(p -> whole.map(w -> percent(all ? p.negate() : p, w)))
                .map(text -> new Cell(text, true, Optional.empty()));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        var percent = part.scaleByPowerOfTen(2).divide(whole, 1, RoundingMode.HALF_UP);
        return percent.signum() < 0
                ? "(" + percent.abs().toPlainString() + ")"
                : percent.toPlainString();
    }
}
