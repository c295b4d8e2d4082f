package org.crossfoot.write.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;

/** The figures of the charts: a row a measure, a column a period, lengths apart. */
final class TrendTable {

    private static final double LABEL = 130;
    private static final double COLUMN = 64;
    private static final double LINE = 13;

    private final List<Series> series;
    private final TrendWords words;
    private final List<Period> periods;

    TrendTable(List<Series> series, TrendWords words) {
        this.series = series;
        this.words = words;
        this.periods =
                series.stream()
                        .flatMap(each -> each.points().stream())
                        .map(Series.Point::period)
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(TrendTable::months)
                                        .thenComparing(Period::end))
                        .toList();
    }

    /** How wide it is with all periods of some length side by side. */
    double width() {
        return LABEL + periods.stream().filter(period -> months(period) > 0).count() * COLUMN;
    }

    void lay(Flow flow) {
        lay(flow, periods.stream().filter(period -> months(period) > 0).toList());
        lay(flow, periods.stream().filter(period -> months(period) == 0).toList());
    }

    private void lay(Flow flow, List<Period> some) {
        int fit = Math.max(1, (int) ((flow.room() - LABEL) / COLUMN));
        for (int from = 0; from < some.size(); from += fit) {
            block(flow, some.subList(from, Math.min(some.size(), from + fit)));
        }
    }

    private void block(Flow flow, List<Period> columns) {
        var rows =
                series.stream()
                        .filter(each -> columns.stream().anyMatch(p -> at(each, p).isPresent()))
                        .toList();
        flow.keep((rows.size() + 3) * LINE);
        flow.down(8);
        heads(flow, columns);
        for (var row : rows) {
            flow.down(LINE);
            flow.canvas().words(flow.canvas().left(), flow.y(), words.name(row), Type.BODY);
            for (int i = 0; i < columns.size(); i++) {
                double right = right(flow, i);
                at(row, columns.get(i)).ifPresent(point -> figure(flow, row, point, right));
            }
        }
        flow.down(6);
    }

    private void heads(Flow flow, List<Period> columns) {
        var canvas = flow.canvas();
        double y = flow.y() + 10;
        for (int from = 0; from < columns.size(); ) {
            int to = from + 1;
            while (to < columns.size() && months(columns.get(to)) == months(columns.get(from))) {
                to++;
            }
            double left = right(flow, from) - COLUMN + 14;
            String span = words.span(months(columns.get(from)));
            canvas.wordsTo(
                    right(flow, to - 1),
                    y,
                    Type.SMALL_BOLD.metrics().fitted(span, 7.9, right(flow, to - 1) - left + 8),
                    Type.SMALL_BOLD);
            canvas.across(left, right(flow, to - 1) + 3, y + 3.5, 0.5);
            from = to;
        }
        for (int i = 0; i < columns.size(); i++) {
            canvas.wordsTo(
                    right(flow, i), y + 14, TrendWords.day(columns.get(i).end()), Type.SMALL_BOLD);
        }
        canvas.across(canvas.left(), right(flow, columns.size() - 1) + 5, y + 18, 0.8);
        flow.down(30);
    }

    private void figure(Flow flow, Series row, Series.Point point, double right) {
        boolean derived = point.basis() != Series.Basis.REPORTED;
        var type = derived ? Type.DERIVED : Type.BODY;
        String text = words.figure(point.amount(), words.power(row));
        String digits = text.replaceFirst("\\)$", "");
        flow.canvas().wordsTo(right, flow.y(), digits, type);
        double end = flow.canvas().words(right, flow.y(), text.substring(digits.length()), type);
        if (derived) {
            double left = right - type.width(digits);
            flow.canvas()
                    .add(
                            new Mark.Rule(
                                    left,
                                    flow.y() + 2.2,
                                    end,
                                    flow.y() + 2.2,
                                    0.6,
                                    true,
                                    Ink.TEXT));
        }
    }

    private static double right(Flow flow, int column) {
        return flow.canvas().left() + LABEL + (column + 1) * COLUMN - 5;
    }

    private static Optional<Series.Point> at(Series series, Period period) {
        return series.points().stream().filter(p -> p.period().equals(period)).findFirst();
    }

    private static int months(Period period) {
        return period instanceof Period.Duration over ? over.months() : 0;
    }
}
