package org.crossfoot.app.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Measure;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.trend.Summary;
import org.crossfoot.trend.Trend;

/** What the trends say, in one sentence. */
final class TrendSentence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TrendWords words;
    private final Phrases phrases;

    TrendSentence(TrendWords words) {
        this.words = words;
        this.phrases = words.phrases();
    }

    /** One sentence about all of them; empty where there is nothing to say. */
    String of(List<Trend> trends) {
        return sentence(
                trends.stream()
                        .map(trend -> clause(trend, trends))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")));
    }

    /** One sentence about one of them: the accessible text of its chart. */
    String of(Trend trend, List<Trend> trends) {
        return sentence(clause(trend, trends).orElse(""));
    }

    private static String sentence(String clauses) {
        return clauses.isEmpty()
                ? ""
                : Character.toUpperCase(clauses.charAt(0)) + clauses.substring(1) + ".";
    }

    private Optional<String> clause(Trend trend, List<Trend> trends) {
        return Summary.of(trend.series())
                .map(
                        summary ->
                                switch (trend.measure()) {
                                    case REVENUE -> compared(summary, trend.measure());
                                    case GROSS_PROFIT ->
                                            share(summary.latest(), trends)
                                                    .orElseGet(
                                                            () ->
                                                                    plain(
                                                                            summary.latest(),
                                                                            trend.measure()));
                                    case NET_INCOME -> compared(summary, trend.measure());
                                    case CASH -> moved(summary);
                                });
    }

    /**
     * "revenue of 2,946 is 55% below the quarter before (derived) and 48% below a year earlier".
     */
    private String compared(Summary summary, Measure measure) {
        var parts = new ArrayList<String>();
        summary.before()
                .flatMap(p -> change(summary, p, beforeKey(summary.latest().period())))
                .ifPresent(parts::add);
        summary.yearBefore()
                .flatMap(p -> change(summary, p, "trends.year-before"))
                .ifPresent(parts::add);
        return parts.isEmpty()
                ? plain(summary.latest(), measure)
                : phrases.text(
                        "trends.compared",
                        words.inSentence(measure, summary.latest()),
                        figure(summary.latest()),
                        String.join(" " + phrases.text("trends.and") + " ", parts));
    }

    private static String beforeKey(Period period) {
        return Length.of(period) == Length.QUARTER ? "trends.quarter-before" : "trends.before";
    }

    private Optional<String> change(Summary summary, Series.Point from, String when) {
        return summary.growth(from)
                .map(
                        growth ->
                                phrases.text(
                                        growth.signum() < 0 ? "trends.below" : "trends.above",
                                        percent(growth.abs()),
                                        phrases.text(when),
                                        from.basis() == Series.Basis.DERIVED
                                                ? " " + phrases.text("trends.derived-aside")
                                                : ""));
    }

    /** "gross loss was 79% of revenue". */
    private Optional<String> share(Series.Point point, List<Trend> trends) {
        return trends.stream()
                .filter(trend -> trend.measure() == Measure.REVENUE)
                .flatMap(trend -> trend.series().points().stream())
                .filter(revenue -> revenue.period().equals(point.period()))
                .filter(revenue -> revenue.amount().value().signum() > 0)
                .findFirst()
                .map(
                        revenue ->
                                phrases.text(
                                        "trends.share",
                                        words.inSentence(Measure.GROSS_PROFIT, point),
                                        percent(
                                                point.amount()
                                                        .value()
                                                        .abs()
                                                        .divide(
                                                                revenue.amount().value(),
                                                                MathContext.DECIMAL64))));
    }

    /** "cash fell 18,722 in six months". */
    private String moved(Summary summary) {
        return summary.before()
                .map(
                        before -> {
                            var change = summary.change(before);
                            int sign = change.value().signum();
                            long days =
                                    ChronoUnit.DAYS.between(
                                            before.period().end(), summary.latest().period().end());
                            return phrases.text(
                                    sign < 0
                                            ? "trends.fell"
                                            : sign > 0 ? "trends.rose" : "trends.same",
                                    words.figure(sign < 0 ? change.negated() : change),
                                    words.months((int) Math.round(days / 30.44)));
                        })
                .orElseGet(() -> plain(summary.latest(), Measure.CASH));
    }

    /** "net loss was 10,419 in the three months to Sep 30, 2006". */
    private String plain(Series.Point point, Measure measure) {
        return phrases.text(
                point.period() instanceof Period.Instant ? "trends.at" : "trends.in",
                words.inSentence(measure, point),
                figure(point),
                words.period(point.period()));
    }

    /** A loss is named by its word: the figure needs no parentheses. */
    private String figure(Series.Point point) {
        return words.figure(
                point.amount().value().signum() < 0 ? point.amount().negated() : point.amount());
    }

    private static String percent(BigDecimal share) {
        var percent = share.multiply(HUNDRED);
        int places = percent.compareTo(BigDecimal.ONE) < 0 ? 1 : 0;
        return percent.setScale(places, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
