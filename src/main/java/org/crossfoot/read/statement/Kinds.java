package org.crossfoot.read.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.read.words.Hints;
import org.crossfoot.read.words.WordTable;

/** Lets a table's row labels and its title vote on which statement it is. */
final class Kinds {

    private static final int TITLE_VOTES = 3;
    private static final int QUORUM = 5;
    private static final int MOST_ROWS = 400;

    private static final Map<Kind, Map<String, Integer>> SIGNS = load();
    private static final Hints ALL =
            new Hints(SIGNS.values().stream().flatMap(signs -> signs.keySet().stream()).toList());

    private Kinds() {}

    private static Map<Kind, Map<String, Integer>> load() {
        var signs = new EnumMap<Kind, Map<String, Integer>>(Kind.class);
        for (String[] fields : WordTable.rows("words/kinds.tsv")) {
            var ofKind = signs.computeIfAbsent(Kind.valueOf(fields[0]), _ -> new HashMap<>());
            int votes = Integer.parseInt(fields[1]);
            WordTable.words(fields[2]).forEach(sign -> ofKind.put(line(sign), votes));
        }
        return signs;
    }

    /** A sign as it is looked for; "=" is before one that is a whole line. */
    private static String line(String sign) {
        return sign.startsWith("=") ? "\n" + sign.substring(1) + "\n" : sign;
    }

    /** The kind with most votes; empty where there is no quorum. */
    static Optional<Kind> vote(Optional<Kind> title, List<String> canons) {
        var votes = new EnumMap<Kind, Integer>(Kind.class);
        List<String> first = canons.subList(0, Math.min(MOST_ROWS, canons.size()));
        String labels = "\n" + String.join("\n", first) + "\n";
        Set<String> said = ALL.all(labels);
        SIGNS.forEach((kind, signs) -> votes.put(kind, count(signs, said)));
        int income = votes.getOrDefault(Kind.INCOME_STATEMENT, 0);
        if (income >= QUORUM + 2
                && canons.stream()
                        .anyMatch(
                                c ->
                                        c.contains("per share")
                                                || c.contains("revenue")
                                                || c.contains("sale"))) {
            votes.merge(Kind.COMPREHENSIVE_INCOME, -income, Integer::sum);
        }
        if (votes.getOrDefault(Kind.CASH_FLOW, 0) >= QUORUM) {
            votes.put(Kind.INCOME_STATEMENT, income / 2);
        }
        boolean all =
                title.filter(kind -> kind == Kind.COMPREHENSIVE_INCOME).isPresent()
                        || labels.contains("\ncomprehensive ")
                        || labels.contains("\ntotal comprehensive ");
        if (!all) { // a note on what is no net income
            votes.put(Kind.COMPREHENSIVE_INCOME, 0);
        }
        boolean equity = title.filter(kind -> kind == Kind.EQUITY).isPresent();
        if (!equity) {
            votes.put(Kind.EQUITY, 0);
        } else if (labels.contains("\nbalance")) {
            votes.put(Kind.COMPREHENSIVE_INCOME, 0);
        }
        title.filter(kind -> kind != Kind.OTHER)
                .ifPresent(kind -> votes.merge(kind, TITLE_VOTES, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= QUORUM)
                .map(Map.Entry::getKey);
    }

    private static int count(Map<String, Integer> signs, Set<String> said) {
        int votes = 0;
        for (String sign : said) {
            votes += signs.getOrDefault(sign, 0);
        }
        return votes;
    }
}
