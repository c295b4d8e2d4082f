package org.crossfoot.read.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Statement.Kind;

/** Lets a table's row labels and its title vote on which statement it is. */
final class Kinds {

    private static final int TITLE_VOTES = 3;
    private static final int QUORUM = 5;
    private static final int MOST_ROWS = 400;

    private static final Map<Kind, Map<String, Integer>> SIGNS =
            Map.of(
                    Kind.BALANCE_SHEET,
                    Map.ofEntries(
                            Map.entry("=total asset", 3),
                            Map.entry("total liability holders", 3),
                            Map.entry("total liability equity", 3),
                            Map.entry("total liability capital", 3),
                            Map.entry("total current liability", 2),
                            Map.entry("total current asset", 2),
                            Map.entry("=asset", 1),
                            Map.entry("=liability holders equity", 2),
                            Map.entry("=liability", 1),
                            Map.entry("=total liability", 1),
                            Map.entry("account payable", 1),
                            Map.entry("additional paid", 1),
                            Map.entry("retained income", 1),
                            Map.entry("accumulated equity", 1),
                            Map.entry("common stock", 1),
                            Map.entry("total deposit", 1)),
                    Kind.INCOME_STATEMENT,
                    Map.ofEntries(
                            Map.entry("net income per", 2),
                            Map.entry("income per", 2),
                            Map.entry("per share", 2),
                            Map.entry("=net income", 2),
                            Map.entry("income tax", 1),
                            Map.entry("income before", 1),
                            Map.entry("=net sale", 1),
                            Map.entry("revenue", 1),
                            Map.entry("=sale", 1),
                            Map.entry("cost sale", 1),
                            Map.entry("cost revenue", 1),
                            Map.entry("cost good", 1),
                            Map.entry("interest expense", 1),
                            Map.entry("operating income", 1),
                            Map.entry("income from operation", 1),
                            Map.entry("general administrative", 1),
                            Map.entry("=cost expense", 1),
                            Map.entry("=operating expense", 1),
                            Map.entry("total operating expense", 1),
                            Map.entry("total cost", 1),
                            Map.entry("weighted average", 1),
                            Map.entry("net interest income", 1),
                            Map.entry("provision for", 1)),
                    Kind.CASH_FLOW,
                    Map.ofEntries(
                            Map.entry("operating activity", 3),
                            Map.entry("investing activity", 3),
                            Map.entry("financing activity", 3),
                            Map.entry("cash equivalent at", 1),
                            Map.entry("cash equivalent beginning", 1),
                            Map.entry("increase in cash", 2),
                            Map.entry("reconcile", 1)),
                    Kind.COMPREHENSIVE_INCOME,
                    Map.ofEntries(
                            Map.entry("other comprehensive income", 3),
                            Map.entry("=comprehensive income", 3),
                            Map.entry("total comprehensive income", 3),
                            Map.entry("comprehensive income attributable", 2),
                            Map.entry("currency translation", 1),
                            Map.entry("unrealized", 1)),
                    Kind.EQUITY,
                    Map.ofEntries(
                            Map.entry("balance", 2),
                            Map.entry("issuance", 1),
                            Map.entry("repurchase", 1),
                            Map.entry("dividend", 1)));

    private Kinds() {}

    /** The kind with most votes; empty where there is no quorum. */
    static Optional<Kind> vote(Optional<Kind> title, List<String> canons) {
        var votes = new EnumMap<Kind, Integer>(Kind.class);
        SIGNS.forEach((kind, signs) -> votes.put(kind, count(signs, canons)));
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
        if (title.filter(kind -> kind == Kind.EQUITY).isEmpty()) {
            votes.put(Kind.EQUITY, 0);
        }
        title.filter(kind -> kind != Kind.OTHER)
                .ifPresent(kind -> votes.merge(kind, TITLE_VOTES, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= QUORUM)
                .map(Map.Entry::getKey);
    }

    private static int count(Map<String, Integer> signs, List<String> canons) {
        Set<String> seen = new HashSet<>();
        int votes = 0;
        for (String canon : canons.subList(0, Math.min(MOST_ROWS, canons.size()))) {
            for (var sign : signs.entrySet()) {
                String word = sign.getKey();
                boolean hit =
                        word.startsWith("=")
                                ? canon.equals(word.substring(1))
                                : canon.contains(word);
                if (hit && seen.add(word)) {
                    votes += sign.getValue();
                }
            }
        }
        return votes;
    }
}
