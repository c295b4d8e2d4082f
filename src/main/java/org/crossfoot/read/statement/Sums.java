package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.crossfoot.model.Relation.Term;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Watch;

/**
 * Learns which rows add up to which.
 *
 * <p>Each total is looked at by itself: first the rows of the section that it closes, then growing
 * blocks of rows right above it, in which a smaller total stands for its parts.
 */
final class Sums {

    /** The most rows that are searched for a sum; the whole of a section may be longer. */
    private static final int LONGEST = 80;

    private static final int LONGEST_SECTION = 2_000;
    private static final int SURE = 2;

    private final Sheet sheet;
    private final Ledger ledger;
    private final Map<Integer, Relation> found = new HashMap<>();
    private final SignTrials trials;

    private Sums(Sheet sheet) {
        this.sheet = sheet;
        this.ledger = sheet.ledger();
        this.trials = new SignTrials(sheet);
    }

    static List<Relation> learn(Sheet sheet) {
        var sums = new Sums(sheet);
        for (int row = 0; row < sheet.size(); row++) {
            Watch.tick();
            if (!ledger(sheet, row)) {
                continue;
            }
            int total = row;
            sums.relation(row).ifPresent(relation -> sums.found.put(total, relation));
        }
        Identities.learn(sheet, sums.found).forEach(r -> sums.found.putIfAbsent(r.total(), r));
        return sums.found.values().stream()
                .sorted(java.util.Comparator.comparingInt(Relation::total))
                .toList();
    }

    private static boolean ledger(Sheet sheet, int row) {
        return !sheet.ledger().empty(row) && cued(sheet, row);
    }

    /** Whether anything about a row hints that it is a sum. */
    private static boolean cued(Sheet sheet, int row) {
        String canon = sheet.canon(row);
        return sheet.sums(row)
                || sheet.rows().get(row).ruled()
                || canon.isEmpty()
                || canon.startsWith("net ")
                || canon.endsWith(" net")
                || (row > 0 && Signs.contra(sheet.lower(row - 1)));
    }

    private Optional<Relation> relation(int total) {
        List<Integer> block = block(total);
        if (block.size() < 2 && !(sheet.kind() == Kind.INCOME_STATEMENT && !block.isEmpty())) {
            return Optional.empty();
        }
        boolean result =
                sheet.kind() != Kind.BALANCE_SHEET
                        && Results.result(sheet.canon(total), sheet.kind())
                        && sheet.kind() != Kind.CASH_FLOW;
        var rows = new SumBlock(total, block, result);
        Optional<Relation> best = Optional.empty();
        int structural = structural(total, block);
        for (int count = 2; count <= block.size(); count++) {
            Watch.tick();
            boolean whole = count == structural;
            if (count > LONGEST && !whole) {
                continue;
            }
            best =
                    better(
                            best,
                            trials.best(
                                    rows,
                                    count,
                                    whole,
                                    whole
                                            ? (result ? Basis.IDENTITY : Basis.SECTION)
                                            : Basis.SEARCH),
                            whole);
        }
        return best.isEmpty() && structural > 1 && structural <= block.size() && !result
                ? trials.exchanged(total, block.subList(0, structural))
                : best;
    }

    private Optional<Relation> better(
            Optional<Relation> best, Optional<Relation> next, boolean whole) {
        if (next.isEmpty()) {
            return best;
        }
        int ties = next.get().ties().size();
        boolean enough = ties >= SURE || (whole && ties >= 1);
        if (!enough) {
            return best;
        }
        if (best.isEmpty()) {
            return next;
        }
        int held = best.get().ties().size();
        return ties > held || (ties == held && whole) ? next : best;
    }

    /** The rows above a total, nearest first, in which a smaller total stands for its parts. */
    private List<Integer> block(int total) {
        var block = new ArrayList<Integer>();
        boolean result = Results.result(sheet.canon(total), sheet.kind());
        int row = total - 1;
        while (row >= 0 && block.size() < LONGEST_SECTION) {
            if (ledger.empty(row)) {
                row--;
                continue;
            }
            block.add(row);
            boolean earlier =
                    sheet.kind() == Kind.INCOME_STATEMENT
                            && Results.result(sheet.canon(row), sheet.kind());
            if (earlier && result && block.size() > 1) {
                break;
            }
            if (earlier && !result) {
                break;
            }
            row = start(row) - 1;
        }
        return block;
    }

    /** The first row that a row stands for: itself, or the first part of the sum it states. */
    private int start(int row) {
        Relation relation = found.get(row);
        if (relation != null) {
            return relation.terms().stream()
                    .mapToInt(term -> term.row() < row ? start(term.row()) : row)
                    .min()
                    .orElse(row);
        }
        if (restates(row)) {
            return row - 1;
        }
        int heading = sheet.tree().headings().get(row);
        boolean closes = sheet.sums(row) && heading >= 0 && sheet.kind() != Kind.INCOME_STATEMENT;
        return closes ? heading : row;
    }

    /** Whether a row is the sum of a section of one: discontinued operations, and their income. */
    private boolean restates(int row) {
        return row > 1 && ledger.same(row, row - 1) && ledger.empty(row - 2);
    }

    /** How many of a block's rows belong to the total's own section. */
    private int structural(int total, List<Integer> block) {
        boolean result =
                sheet.kind() == Kind.INCOME_STATEMENT
                        && Results.result(sheet.canon(total), sheet.kind());
        if (result) {
            for (int i = 1; i < block.size(); i++) {
                if (Results.result(sheet.canon(block.get(i)), sheet.kind())
                        || revenue(block.get(i))) {
                    return i + 1;
                }
            }
            return block.size();
        }
        int heading = sheet.tree().headings().get(total);
        int count = 0;
        while (count < block.size() && block.get(count) > heading) {
            count++;
        }
        return sheet.role(total) == Role.LINE ? -1 : count;
    }

    private boolean revenue(int row) {
        return sheet.concepts()
                .get(row)
                .filter(org.crossfoot.model.Concept.REVENUES::equals)
                .isPresent();
    }

    static Relation relation(
            int total, int[] rows, int[] signs, int count, Basis basis, List<Integer> ties) {
        var terms = new ArrayList<Term>();
        for (int i = count - 1; i >= 0; i--) {
            terms.add(new Term(rows[i], signs[i]));
        }
        return new Relation(total, terms, basis, ties);
    }
}
