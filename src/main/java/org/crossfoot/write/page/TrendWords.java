package org.crossfoot.write.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.model.Unit;
import org.crossfoot.trend.Summary;
import org.crossfoot.write.FigureFormat;

/** Series in words and digits, in the unit of the statement that they come from. */
record TrendWords(Filing filing, Phrase phrase) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "Gross loss" where there is nothing but losses. */
    String name(Series series) {
        return phrase.of("measure." + series.measure() + (losses(series) ? ".loss" : ""));
    }

    private static boolean losses(Series series) {
        var signs = series.points().stream().map(point -> point.amount().value().signum()).toList();
        return signs.contains(-1) && !signs.contains(1);
    }

    int power(Series series) {
        return series.points().stream()
                .flatMap(point -> point.terms().stream())
                .findFirst()
                .map(term -> filing.statement(term.cell().statement()).unit().power())
                .orElse(0);
    }

    String figure(Amount amount, int power) {
        return FigureFormat.figure(amount, Unit.MONEY, power);
    }

    /** "three months ended Sep 30, 2006". */
    String period(Period period) {
        return switch (period) {
            case Period.Instant at -> phrase.of("period.at", day(at.end()));
            case Period.Duration over -> length(over.months()) + " " + day(over.end());
        };
    }

    /** "three months ended". */
    String length(int months) {
        return phrase.orElse("period." + months, phrase.of("period.months", months));
    }

    /** The head above the columns of one length; 0 for balances. */
    String span(int months) {
        if (months == 0) {
            return phrase.of("span.balance");
        }
        String length = length(months);
        return length.substring(0, 1).toUpperCase(Locale.ROOT) + length.substring(1);
    }

    /** One sentence about the whole series. */
    String summary(Series series) {
        int power = power(series);
        return Summary.of(series).map(summary -> summary(series, summary, power)).orElse("");
    }

    private String summary(Series series, Summary summary, int power) {
        var changes = new ArrayList<String>();
        boolean balance = summary.latest().period() instanceof Period.Instant;
        boolean loss = losses(series);
        summary.before()
                .ifPresent(
                        before ->
                                changes.add(
                                        balance
                                                ? change(summary, before, power, loss, "than.date")
                                                : change(
                                                        summary,
                                                        before,
                                                        power,
                                                        loss,
                                                        "than.before")));
        summary.yearBefore()
                .ifPresent(year -> changes.add(change(summary, year, power, loss, "than.year")));
        String said =
                phrase.of(
                        balance ? "summary.balance" : "summary.period",
                        name(series),
                        loss
                                ? absolute(summary.latest().amount(), power)
                                : figure(summary.latest().amount(), power),
                        period(summary.latest().period()));
        return changes.isEmpty()
                ? said + "."
                : said + ", " + String.join(" " + phrase.of("and") + " ", changes) + ".";
    }

    /**
     * "47% below a year earlier"; of losses "1,229 more than a year earlier".
     *
     * @param loss whether the sentence speaks of losses, so that a greater one is more
     */
    private String change(Summary summary, Series.Point from, int power, boolean loss, String key) {
        boolean more = summary.change(from).value().signum() >= 0 != loss;
        String change =
                summary.growth(from)
                        .map(share -> phrase.of(more ? "above" : "below", percent(share)))
                        .orElseGet(
                                () ->
                                        phrase.of(
                                                more ? "more" : "less",
                                                absolute(summary.change(from), power)));
        boolean derived = from.basis() != Series.Basis.REPORTED;
        return change
                + " "
                + phrase.of(key, day(from.period().end()))
                + (derived ? " " + phrase.of("derived-aside") : "");
    }

    /** "three months ended Jun 30, 2006" from what is printed: the lengths and the signs. */
    String derivation(Series.Point point) {
        List<String> terms = new ArrayList<>();
        for (var term : point.terms()) {
            var column =
                    filing.statement(term.cell().statement()).columns().get(term.cell().column());
            String period = column.period().map(this::period).orElseGet(column::label);
            terms.add(terms.isEmpty() ? period : phrase.of("derived-less", period));
        }
        return phrase.of("derived-from", period(point.period()), String.join(" ", terms));
    }

    /** "revenue 9,730 − 3,118 = 6,612". */
    String arithmetic(Series series, Series.Point point) {
        int power = power(series);
        List<String> terms = new ArrayList<>();
        for (var term : point.terms()) {
            var amount = filing.fact(term.cell()).orElseThrow().amount();
            String sign = terms.isEmpty() ? "" : term.sign() < 0 ? "− " : "+ ";
            terms.add(sign + figure(amount, power));
        }
        return "%s %s = %s"
                .formatted(
                        name(series).toLowerCase(Locale.ROOT),
                        String.join(" ", terms),
                        figure(point.amount(), power));
    }

    private String absolute(Amount amount, int power) {
        return figure(amount.value().signum() < 0 ? amount.negated() : amount, power);
    }

    private static String percent(BigDecimal share) {
        return share.abs().movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }
}
