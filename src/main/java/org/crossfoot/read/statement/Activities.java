package org.crossfoot.read.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;

/**
 * The three activities of a cash-flow statement: the words of their headings and totals, which
 * filers put in any order, and the totals without words that close them.
 */
final class Activities {

    private static final Pattern FLOW =
            Pattern.compile(
                    "(?:total |net )*(?:(?:cash|flows?|equivalent|temporary|short-term|short|term|investment|provided|used|generated|required|utilized|from|by|in|into|for|to) )*?"
                            + "(?:(?<operating>(?:continuing )?operating activity|operation(?: activity)?)"
                            + "|(?<investing>invest(?:ing|ment) activity)|(?<financing>financing activity))");

    private static final Concept OPERATING =
            new Concept("NetCashProvidedByUsedInOperatingActivities");
    private static final Concept INVESTING =
            new Concept("NetCashProvidedByUsedInInvestingActivities");
    private static final Concept FINANCING =
            new Concept("NetCashProvidedByUsedInFinancingActivities");

    /** In the order in which they are filed. */
    static final List<Concept> ALL = List.of(OPERATING, INVESTING, FINANCING);

    private Activities() {}

    /** The activity whose heading or total a label is. */
    static Optional<Concept> of(String canon) {
        var flow = FLOW.matcher(canon);
        boolean may = canon.endsWith("activity") || canon.endsWith("operation");
        if (!may || !flow.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                flow.group("operating") != null
                        ? OPERATING
                        : flow.group("investing") != null ? INVESTING : FINANCING);
    }

    /**
     * The rows without a label that state an activity's total, with the words of its heading. What
     * comes before the next activity, or before the change in cash, is such a total unless some
     * label states it.
     */
    static Map<Integer, String> closed(Kind kind, List<BodyRow> rows) {
        if (kind != Kind.CASH_FLOW) {
            return Map.of();
        }
        var labelled =
                rows.stream()
                        .filter(row -> !row.heading())
                        .flatMap(row -> of(row.canon()).stream())
                        .collect(Collectors.toSet());
        var closed = new HashMap<Integer, String>();
        Optional<String> open = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            var begins = heading(rows, i);
            BodyRow row = rows.get(i);
            if (begins.isPresent() || (!row.heading() && Results.change(row.canon()))) {
                int before = i - 1;
                open.filter(_ -> silent(rows.get(before)))
                        .ifPresent(words -> closed.put(before, words));
                open =
                        begins.filter(
                                words -> !labelled.contains(of(Canon.of(words)).orElseThrow()));
            }
        }
        return closed;
    }

    /** The words of a heading that begins an activity; the last may stand on the next line. */
    private static Optional<String> heading(List<BodyRow> rows, int row) {
        if (!rows.get(row).heading()) {
            return Optional.empty();
        }
        String words = rows.get(row).text();
        boolean wraps = row + 1 < rows.size() && rows.get(row + 1).heading();
        return Stream.of(words, wraps ? words + " " + rows.get(row + 1).text() : words)
                .filter(text -> of(Canon.of(text)).isPresent())
                .findFirst();
    }

    private static boolean silent(BodyRow row) {
        return !row.heading() && (row.canon().isEmpty() || row.canon().equals("total"));
    }
}
