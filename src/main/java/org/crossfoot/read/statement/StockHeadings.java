package org.crossfoot.read.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line above a label that says of which stock the label speaks. */
final class StockHeadings {

    private static final Pattern COUNTS =
            Pattern.compile(
                    "^(?:shares|authorized|issued|outstanding)\\b.*(?:\\d,\\d{3}|[:\\-\u2010-\u2015]\\s?\\d)");

    /** A label that names one of several issues of a stock, or goes on with its name. */
    private static final Pattern ISSUE =
            Pattern.compile(
                    "^(?:series|class|stock\\b|[\\d$.]|(?:without|no) par|par\\b|serial|cumulative|convertible|redeemable)");

    private final List<BodyRow> rows;

    StockHeadings(List<BodyRow> rows) {
        this.rows = rows;
    }

    /** Whether a label does no more than count the shares of a line above it. */
    boolean counts(int row) {
        return COUNTS.matcher(rows.get(row).lower()).find();
    }

    /** The line that names the stock of a label; empty where none does or the label itself. */
    String above(int row) {
        String label = rows.get(row).lower();
        if (StockClass.named(label).isPresent()) {
            return "";
        }
        if (!counts(row)) {
            return issue(row) ? heading(row - 1) : "";
        }
        int line = row;
        while (line >= 0 && counts(line)) {
            line--;
        }
        if (line >= 0 && named(line).isPresent()) {
            return rows.get(line).text();
        }
        return line >= 0 && rows.get(line).heading() && issue(line) ? heading(line) : "";
    }

    /** The nearest heading that names a stock, unless a line under it is of another. */
    private String heading(int from) {
        Optional<StockClass> between = Optional.empty();
        for (int row = from; row >= 0 && !rows.get(row).lower().contains("equity"); row--) {
            var named = named(row);
            if (named.isPresent() && rows.get(row).heading()) {
                return between.isEmpty() || between.equals(named) ? rows.get(row).text() : "";
            }
            between = between.or(() -> named);
        }
        return "";
    }

    private boolean issue(int row) {
        return ISSUE.matcher(rows.get(row).lower()).find();
    }

    private Optional<StockClass> named(int row) {
        return StockClass.named(rows.get(row).lower());
    }
}
