package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;

/** What each row of a statement means, by its label, its section and its unit. */
final class Concepts {

    private static final ConceptTable SHEET = ConceptTable.load("balance-sheet");
    private static final ConceptTable INCOME = ConceptTable.load("income-statement");
    private static final ConceptTable CASH = ConceptTable.load("cash-flow");
    private static final Set<Concept> REPEATED =
            Set.of(
                    Concept.NET_INCOME,
                    new Concept("CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents"));

    private static final Set<Concept> COSTS =
            Set.of(
                    new Concept("InterestExpense"),
                    new Concept("ResearchAndDevelopmentExpense"),
                    Concept.INCOME_TAX);
    private static final Set<String> EARNINGS =
            Set.of("net revenue", "operating revenue", "sale", "net sale", "total revenue");

    private Concepts() {}

    static List<Optional<Concept>> of(
            Kind kind,
            List<BodyRow> rows,
            Tree tree,
            List<Unit> units,
            List<Optional<String>> meanings) {
        var concepts = new ArrayList<Optional<Concept>>();
        for (int i = 0; i < rows.size(); i++) {
            concepts.add(of(kind, rows, tree, units.get(i), meanings.get(i), i));
        }
        return once(Surroundings.settle(kind, rows, concepts), rows, meanings);
    }

    /** Whether a label stands for an element in some kind of statement. */
    static boolean known(String label) {
        String canon = Canon.of(label);
        return SHEET.find(canon).isPresent()
                || INCOME.find(canon).isPresent()
                || CASH.find(canon).isPresent();
    }

    private static Optional<Concept> of(
            Kind kind,
            List<BodyRow> rows,
            Tree tree,
            Unit unit,
            Optional<String> meaning,
            int row) {
        if (tree.roles().get(row) == Role.HEADING) {
            return Optional.empty();
        }
        String canon = meaning.map(Canon::of).orElse(rows.get(row).canon());
        if (unit == Unit.PER_SHARE || unit == Unit.SHARES) {
            String above = heading(rows, tree, row);
            return kind == Kind.INCOME_STATEMENT
                    ? PerShare.of(unit, above, canon + " " + inBrackets(rows.get(row)))
                    : Optional.empty();
        }
        if (unit != Unit.MONEY || canon.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case BALANCE_SHEET -> SHEET.find(canon);
            case INCOME_STATEMENT, COMPREHENSIVE_INCOME ->
                    INCOME.find(canon)
                            .filter(c -> !(COSTS.contains(c) && earned(heading(rows, tree, row))));
            case CASH_FLOW -> CASH.find(canon).or(() -> Activities.of(canon));
            case EQUITY, OTHER -> Optional.empty();
        };
    }

    private static String heading(List<BodyRow> rows, Tree tree, int row) {
        int heading = tree.headings().get(row);
        return heading < 0 ? "" : rows.get(heading).canon();
    }

    /** Whether rows under a heading are revenues: "Interest" is earned there. */
    private static boolean earned(String heading) {
        return heading.startsWith("revenue") || EARNINGS.contains(heading);
    }

    /** What a label says in brackets, which its one spelling leaves out: "(diluted)". */
    private static String inBrackets(BodyRow row) {
        String lower = row.lower();
        int open = lower.indexOf('(');
        return open < 0 ? "" : lower.substring(open).replaceAll("\\W+", " ").strip();
    }

    /**
     * Of several rows with one meaning, the labelled total has it, then the unlabelled, else the
     * first.
     */
    private static List<Optional<Concept>> once(
            List<Optional<Concept>> concepts, List<BodyRow> rows, List<Optional<String>> meanings) {
        Map<Concept, Integer> holders = new HashMap<>();
        for (int row = 0; row < concepts.size(); row++) {
            int claims = row;
            concepts.get(row)
                    .ifPresent(
                            concept ->
                                    holders.merge(
                                            concept,
                                            claims,
                                            (held, next) ->
                                                    weight(rows, meanings, next)
                                                                            > weight(
                                                                                    rows, meanings,
                                                                                    held)
                                                                    || net(rows, held, next)
                                                            ? next
                                                            : held));
        }
        var once = new ArrayList<Optional<Concept>>();
        for (int i = 0; i < concepts.size(); i++) {
            int row = i;
            once.add(
                    concepts.get(i)
                            .filter(
                                    c ->
                                            REPEATED.contains(c)
                                                    || Integer.valueOf(row)
                                                            .equals(holders.get(c))));
        }
        return once;
    }

    /** Whether a row is the net of an earlier one: "Net sales" below "Sales" and what it pays. */
    private static boolean net(List<BodyRow> rows, int earlier, int row) {
        String gross = rows.get(earlier).canon();
        return (gross.equals("sale") || gross.equals("revenue"))
                && rows.get(row).canon().equals("net " + gross);
    }

    private static int weight(List<BodyRow> rows, List<Optional<String>> meanings, int row) {
        String canon = rows.get(row).canon();
        if (canon.equals("gross revenue") || canon.equals("gross sale")) {
            return -1; // before allowances, whatever section it sums up
        }
        return canon.startsWith("total ") || canon.startsWith("net cash")
                ? 2
                : meanings.get(row).isPresent() ? 1 : 0;
    }
}
