package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;

/** What a label means by the rows around it, where they show that it is not what it seems. */
final class Surroundings {

    private static final Concept DEPOSITS = new Concept("Deposits");
    private static final Concept LIABILITIES = new Concept("Liabilities");

    /** What reduces equity; under the same name among liabilities it is owed. */
    private static final Concept UNEARNED = new Concept("DeferredCompensationEquity");

    private static final Concept PROPERTY = new Concept("PropertyPlantAndEquipmentNet");
    private static final Concept AT_COST = new Concept("PropertyPlantAndEquipmentGross");
    private static final Concept EQUITY = new Concept("StockholdersEquity");
    private static final Concept OTHERS_EQUITY = new Concept("MinorityInterest");
    private static final Concept ALL_EQUITY =
            new Concept("StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest");
    private static final Concept COMPREHENSIVE = new Concept("ComprehensiveIncomeNetOfTax");
    private static final Concept OTHERS_INCOME =
            new Concept("NetIncomeLossAttributableToNoncontrollingInterest");
    private static final Concept OTHERS_COMPREHENSIVE =
            new Concept("ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest");

    /** Accumulated depreciation stands so many rows below what it reduces, and no further. */
    private static final int NEAR = 3;

    private static final Pattern DEPRECIATION =
            Pattern.compile(
                    "(?:less )?(?:accumulated|(?:accumulated )?(?:allowances?|reserves?) for) depreciation\\b");

    private static final Pattern REVENUE =
            Pattern.compile("(?!interest|other|fee|cost|less).*\\b(?:revenue|sale)\\b.*");
    private static final Pattern FEDERAL = Pattern.compile("^(?!.*\\bstate\\b).*\\bfederal\\b");
    private static final Pattern OTHER_TAXES =
            Pattern.compile("state income tax|deferred (?:\\w+ )?income tax|investment tax credit");
    private static final Pattern EARNED = Pattern.compile("\\b(?:revenue|sale|income)\\b");
    private static final Pattern COSTS = Pattern.compile("\\b(?:expense|cost)\\b");

    private final List<BodyRow> rows;
    private final List<Optional<Concept>> concepts;

    private Surroundings(List<BodyRow> rows, List<Optional<Concept>> concepts) {
        this.rows = rows;
        this.concepts = concepts;
    }

    static List<Optional<Concept>> settle(
            Kind kind, List<BodyRow> rows, List<Optional<Concept>> concepts) {
        var around = new Surroundings(rows, concepts);
        var settled = new ArrayList<Optional<Concept>>();
        for (int i = 0; i < concepts.size(); i++) {
            int row = i;
            settled.add(
                    switch (kind) {
                        case BALANCE_SHEET -> concepts.get(i).flatMap(c -> around.owned(c, row));
                        case INCOME_STATEMENT ->
                                concepts.get(i).flatMap(c -> around.earned(c, row));
                        default -> concepts.get(i);
                    });
        }
        if (kind == Kind.BALANCE_SHEET && !settled.contains(Optional.of(PROPERTY))) {
            around.depreciated().ifPresent(row -> settled.set(row, Optional.of(PROPERTY)));
        }
        if (kind == Kind.INCOME_STATEMENT) {
            around.lone().ifPresent(row -> settled.set(row, Optional.of(Concept.REVENUES)));
        }
        return settled;
    }

    /**
     * The one row of revenue above all costs, whatever it is called: "Railway operating revenues".
     */
    private Optional<Integer> lone() {
        int first = next(0);
        int second = next(first + 1);
        if (concepts.contains(Optional.of(Concept.REVENUES))
                || second >= rows.size()
                || concepts.get(first).isPresent()
                || !REVENUE.matcher(rows.get(first).canon()).matches()
                || EARNED.matcher(rows.get(second).canon()).find()) {
            return Optional.empty();
        }
        boolean costs =
                rows.subList(first + 1, second + 1).stream()
                        .anyMatch(row -> COSTS.matcher(row.canon()).find());
        return costs ? Optional.of(first) : Optional.empty();
    }

    /** The first row with figures from one on. */
    private int next(int from) {
        int row = from;
        while (row < rows.size() && rows.get(row).heading()) {
            row++;
        }
        return row;
    }

    private Optional<Concept> owned(Concept concept, int row) {
        if ((concept.equals(DEPOSITS) && below(row, Concept.ASSETS))
                || (concept.equals(UNEARNED) && below(row, LIABILITIES))) {
            return Optional.empty();
        }
        if (concept.equals(PROPERTY) && reduced(row)) {
            return Optional.of(AT_COST);
        }
        boolean all = concept.equals(EQUITY) && above(row, EQUITY) && above(row, OTHERS_EQUITY);
        return Optional.of(all ? ALL_EQUITY : concept);
    }

    private Optional<Concept> earned(Concept concept, int row) {
        if (concept.equals(Concept.INCOME_TAX) && federal(row) && otherTaxes()) {
            return Optional.empty();
        }
        return Optional.of(
                concept.equals(OTHERS_INCOME) && above(row, COMPREHENSIVE)
                        ? OTHERS_COMPREHENSIVE
                        : concept);
    }

    private boolean federal(int row) {
        return FEDERAL.matcher(rows.get(row).canon()).find();
    }

    /** Whether other taxes on income have rows of their own, as utilities print them. */
    private boolean otherTaxes() {
        return rows.stream()
                .anyMatch(row -> !row.heading() && OTHER_TAXES.matcher(row.canon()).lookingAt());
    }

    /** Whether what it names is before depreciation, which a row below takes off. */
    private boolean reduced(int row) {
        return !rows.get(row).canon().contains("less")
                && rows.subList(row + 1, Math.min(rows.size(), row + 1 + NEAR)).stream()
                        .anyMatch(next -> DEPRECIATION.matcher(next.canon()).lookingAt());
    }

    /** The row without a label right below depreciation, of property that is at cost above it. */
    private Optional<Integer> depreciated() {
        for (int i = 1; i < rows.size() - 1; i++) {
            BodyRow next = rows.get(i + 1);
            if (DEPRECIATION.matcher(rows.get(i).canon()).lookingAt()
                    && !next.heading()
                    && next.canon().isEmpty()
                    && !rows.get(i - 1).heading()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean above(int row, Concept concept) {
        return concepts.subList(0, row).contains(Optional.of(concept));
    }

    private boolean below(int row, Concept concept) {
        return concepts.subList(row + 1, concepts.size()).contains(Optional.of(concept));
    }
}
