package org.crossfoot.app.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;

/**
 * Which rows carry the currency: the first figures of the statement and after each grand total,
 * grand totals themselves, and figures a share.
 */
final class CurrencyRows {

    private CurrencyRows() {}

    /** The indexes of the rows, as they are shown from top to bottom. */
    static Set<Integer> of(Statement statement, List<Row> shown) {
        var rows = new HashSet<Integer>();
        boolean first = true;
        for (Row row : shown) {
            Line line = row.line();
            boolean figures = line.facts().stream().anyMatch(fact -> fact.isPresent());
            if (!figures || row.memo()) {
                continue;
            }
            boolean grand = Rules.of(statement, row.index()) == Rules.ABOVE_AND_DOUBLE;
            boolean money = line.unit() == Unit.MONEY;
            if (line.unit() == Unit.PER_SHARE || (money && (first || grand))) {
                rows.add(row.index());
            }
            if (money) {
                first = grand;
            }
        }
        return rows;
    }

    /** The sign that goes into the currency's slot; empty where one does not fit it. */
    static String sign(String currency) {
        return switch (currency) {
            case "USD", "CAD", "AUD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "JPY", "CNY" -> "¥";
            default -> "";
        };
    }
}
