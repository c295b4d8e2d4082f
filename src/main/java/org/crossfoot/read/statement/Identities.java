package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;

/** Identities of accounting between rows whose meaning is known. */
final class Identities {

    private static final Concept CHANGE =
            new Concept("CashAndCashEquivalentsPeriodIncreaseDecrease");
    private static final Concept EFFECT =
            new Concept(
                    "EffectOfExchangeRateOnCashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents");

    private final Sheet sheet;

    private Identities(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Those that no sum has shown yet. */
    static List<Relation> learn(Sheet sheet, Map<Integer, Relation> found) {
        var identities = new Identities(sheet);
        var all = new ArrayList<Relation>();
        identities
                .difference(Concept.GROSS_PROFIT, Concept.REVENUES, Concept.COST_OF_REVENUE)
                .ifPresent(all::add);
        identities
                .difference(
                        Concept.OPERATING_INCOME, Concept.GROSS_PROFIT, Concept.OPERATING_EXPENSES)
                .ifPresent(all::add);
        identities
                .difference(Concept.OPERATING_INCOME, Concept.REVENUES, Concept.COSTS_AND_EXPENSES)
                .ifPresent(all::add);
        identities
                .difference(Concept.NET_INCOME, Concept.PRETAX_INCOME, Concept.INCOME_TAX)
                .ifPresent(all::add);
        identities.sides().ifPresent(all::add);
        identities.activities().ifPresent(all::add);
        identities.balance().ifPresent(all::add);
        identities.comprehensive().ifPresent(all::add);
        return all.stream().filter(r -> !found.containsKey(r.total())).toList();
    }

    private Optional<Relation> difference(Concept result, Concept from, Concept less) {
        var total = sheet.row(result);
        var first = sheet.row(from);
        var second = sheet.row(less);
        if (total.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        int sign = sheet.ledger().neverPositive(second.get()) ? 1 : -1;
        return tied(total.get(), new int[] {second.get(), first.get()}, new int[] {sign, 1});
    }

    /**
     * Liabilities and equity, in rows one below the other: equity in one row closes no section of
     * its own.
     */
    private Optional<Relation> sides() {
        var total = sheet.row(Concept.LIABILITIES_AND_EQUITY);
        int equity = total.map(this::above).orElse(-1);
        int liabilities = equity < 0 ? -1 : above(equity);
        return liabilities >= 0
                        && means(equity, Concept.EQUITY)
                        && means(liabilities, Concept.LIABILITIES)
                ? tied(total.orElseThrow(), new int[] {equity, liabilities}, new int[] {1, 1})
                : Optional.empty();
    }

    /** The next row with figures above one, or -1. */
    private int above(int row) {
        int above = row - 1;
        while (above >= 0 && sheet.ledger().empty(above)) {
            above--;
        }
        return above;
    }

    private boolean means(int row, Concept concept) {
        return sheet.concepts().get(row).filter(concept::equals).isPresent();
    }

    private Optional<Relation> activities() {
        var change = sheet.row(CHANGE);
        var parts = new ArrayList<Integer>();
        sheet.row(EFFECT).ifPresent(parts::add);
        Activities.ALL.reversed().forEach(activity -> sheet.row(activity).ifPresent(parts::add));
        if (change.isEmpty() || parts.size() < 2) {
            return Optional.empty();
        }
        int[] rows = parts.stream().mapToInt(Integer::intValue).toArray();
        int[] signs = new int[rows.length];
        java.util.Arrays.fill(signs, 1);
        return tied(change.get(), rows, signs);
    }

    /** Closing cash is opening cash and the change between them. */
    private Optional<Relation> balance() {
        var change = sheet.row(CHANGE);
        var held = new ArrayList<Integer>();
        for (int row = 0; row < sheet.size(); row++) {
            if (sheet.concepts()
                    .get(row)
                    .filter(c -> c.name().startsWith("CashCashEquivalentsRestricted"))
                    .isPresent()) {
                held.add(row);
            }
        }
        if (change.isEmpty() || held.size() < 2) {
            return Optional.empty();
        }
        return tied(held.get(1), new int[] {change.get(), held.get(0)}, new int[] {1, 1});
    }

    /** Comprehensive income is net income and all other comprehensive income, the row above it. */
    private Optional<Relation> comprehensive() {
        int total = first("ComprehensiveIncomeNetOfTax");
        int other = above(total);
        if (other <= 0 || !sheet.canon(other).contains("other comprehensive")) {
            return Optional.empty();
        }
        int above = other;
        return Stream.of("NetIncomeLoss", "ProfitLoss")
                .map(this::first)
                .filter(net -> net >= 0 && net < above)
                .flatMap(net -> tied(total, new int[] {above, net}, new int[] {1, 1}).stream())
                .findFirst();
    }

    /** The first row of a concept whose name begins so, or -1. */
    private int first(String name) {
        for (int row = 0; row < sheet.size(); row++) {
            if (sheet.concepts().get(row).filter(c -> c.name().startsWith(name)).isPresent()) {
                return row;
            }
        }
        return -1;
    }

    private Optional<Relation> tied(int total, int[] rows, int[] signs) {
        List<Integer> ties = sheet.ledger().ties(total, rows, signs, rows.length);
        return ties.isEmpty() || !shown(rows, ties)
                ? Optional.empty()
                : Optional.of(Sums.relation(total, rows, signs, rows.length, Basis.IDENTITY, ties));
    }

    /**
     * Whether each row that has figures has one where the sum ties: a benefit of one year says
     * nothing of its sign in another, where it is nil.
     */
    private boolean shown(int[] rows, List<Integer> ties) {
        for (int row : rows) {
            boolean tied = ties.stream().anyMatch(column -> sheet.ledger().get(row, column) != 0);
            if (!tied && !nil(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean nil(int row) {
        for (int column = 0; column < sheet.ledger().columns(); column++) {
            if (sheet.ledger().get(row, column) != 0) {
                return false;
            }
        }
        return true;
    }
}
