package org.crossfoot.write.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.model.Series.Basis;
import org.crossfoot.write.Report;

/** Charts of all series, their figures as a table, and how each derived one was derived. */
final class TrendPages {

    private static final double GUTTER = 18;
    private static final double CHART = 148;
    private static final double LINE = 11.5;

    private final Report report;
    private final Phrase phrase;
    private final TrendWords words;

    TrendPages(Report report, Phrase phrase) {
        this.report = report;
        this.phrase = phrase;
        this.words = new TrendWords(report.filing(), phrase);
    }

    void lay(Book book) {
        List<Series> series =
                report.series().stream().filter(each -> !each.points().isEmpty()).toList();
        if (series.isEmpty()) {
            return;
        }
        var table = new TrendTable(series, words);
        String title = phrase.of("trends");
        boolean wide = table.width() > book.room(false);
        var flow = new Flow(book, title, phrase.of("continued", title), wide);
        flow.heading(title);
        series.forEach(each -> flow.words(0, words.summary(each), Type.BODY, LINE));
        flow.down(10);
        charts(flow, series);
        legend(flow, series);
        table.lay(flow);
        flow.down(4);
        derivations(series).forEach(each -> flow.words(0, each, Type.SMALL, LINE));
    }

    /** One sentence a derived period, for all measures together. */
    private List<String> derivations(List<Series> series) {
        Map<String, List<String>> derived = new LinkedHashMap<>();
        for (var each : series) {
            each.points().stream()
                    .filter(point -> point.basis() == Basis.DERIVED)
                    .forEach(
                            point ->
                                    derived.computeIfAbsent(
                                                    words.derivation(point), p -> new ArrayList<>())
                                            .add(words.arithmetic(each, point)));
        }
        return derived.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join("; ", each.getValue()) + ".")
                .toList();
    }

    private void charts(Flow flow, List<Series> series) {
        double width = (flow.room() - GUTTER) / 2;
        for (int i = 0; i < series.size(); i += 2) {
            flow.keep(CHART);
            chart(flow, series.get(i), 0, width);
            if (i + 1 < series.size()) {
                chart(flow, series.get(i + 1), width + GUTTER, width);
            }
            flow.down(CHART + 6);
        }
    }

    private void chart(Flow flow, Series series, double from, double width) {
        var canvas = flow.canvas();
        new Chart(canvas, series, words, canvas.left() + from, flow.y(), width, CHART).draw(phrase);
    }

    /** The signs that the charts use, each once. */
    private void legend(Flow flow, List<Series> series) {
        flow.keep(3 * LINE);
        double x = flow.canvas().left() + 4;
        var points = series.stream().flatMap(each -> each.points().stream()).toList();
        var day = LocalDate.EPOCH;
        for (var period :
                List.of(Period.monthsTo(3, day), Period.monthsTo(6, day), Period.at(day))) {
            var kind = ChartPoint.kind(period);
            if (points.stream().anyMatch(point -> ChartPoint.kind(point.period()).equals(kind))) {
                x = entry(flow, x, period, true, kind);
            }
        }
        if (points.stream().anyMatch(point -> point.basis() == Basis.DERIVED)) {
            entry(flow, x, Period.monthsTo(3, day), false, "derived");
        }
        flow.down(14);
    }

    private double entry(Flow flow, double from, Period period, boolean filled, String name) {
        String meaning = phrase.of("legend." + name);
        double x = from;
        if (x + 7 + Type.SMALL.width(meaning) > flow.canvas().right()) {
            x = flow.canvas().left() + 4;
            flow.down(LINE);
        }
        double y = flow.y() + 6;
        ChartPoint.draw(flow.canvas(), period, filled, x, y - 2.5);
        return flow.canvas().words(x + 7, y, meaning, Type.SMALL) + 16;
    }
}
