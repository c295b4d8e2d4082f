package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfoot.model.Statement.Kind;

/**
 * Joins a statement that runs over a page break with its next part, and names what goes on with one
 * of equity.
 */
final class Continuations {

    private static final int DIGITS = 2;
    private static final Pattern CONTINUED = Pattern.compile("continued|\\(cont[.'\u2019)]");

    private Continuations() {}

    static List<Candidate> join(List<Candidate> candidates) {
        var joined = new ArrayList<Candidate>();
        for (Candidate next : candidates) {
            Optional<Candidate> whole =
                    joined.isEmpty() ? Optional.empty() : joined(joined.getLast(), next);
            if (whole.isPresent()) {
                joined.removeLast();
                joined.add(whole.get());
            } else {
                boolean equity = !joined.isEmpty() && equity(joined.getLast(), next);
                joined.add(equity ? next.under(joined.getLast()) : next);
            }
        }
        return joined;
    }

    private static Optional<Candidate> joined(Candidate first, Candidate next) {
        if (first.table().columns() != next.table().columns()) {
            return Optional.empty();
        }
        if (half(first, Kind.BALANCE_SHEET) && sheet(first, next)) {
            return Optional.of(first.with(next).of(Optional.of(Kind.BALANCE_SHEET)));
        }
        if (half(first, Kind.INCOME_STATEMENT)
                && headless(first, next)
                && untitled(next, Kind.INCOME_STATEMENT)
                && next.kind().equals(Optional.of(Kind.INCOME_STATEMENT))) {
            return Optional.of(first.with(next).of(next.kind()));
        }
        if (!first.primary()) {
            return Optional.empty();
        }
        boolean goesOn =
                switch (first.kind().orElse(Kind.OTHER)) {
                    case BALANCE_SHEET -> sheet(first, next);
                    case CASH_FLOW -> cash(first, next);
                    case INCOME_STATEMENT -> income(first, next);
                    default -> false;
                };
        return goesOn ? Optional.of(first.with(next)) : Optional.empty();
    }

    /**
     * Whether a table without a title goes on with a statement of equity: another time, with the
     * same components.
     */
    private static boolean equity(Candidate first, Candidate next) {
        return first.kind().equals(Optional.of(Kind.EQUITY))
                && next.kind().isEmpty()
                && next.lead().title() < 0
                && next.has("balance")
                && !first.table().headless()
                && next.table().heads().equals(first.table().heads());
    }

    /** Whether a table has the title of a statement, and too little of one to be known by it. */
    private static boolean half(Candidate candidate, Kind kind) {
        return candidate.kind().isEmpty() && candidate.lead().kind().equals(Optional.of(kind));
    }

    private static boolean sheet(Candidate first, Candidate next) {
        boolean kinds =
                next.kind()
                        .filter(kind -> kind != Kind.BALANCE_SHEET && kind != Kind.OTHER)
                        .isEmpty();
        return kinds
                && first.any("asset")
                && (!next.has("total asset")
                        || (!first.has("total asset") && headless(first, next)))
                && (closes(first, next)
                        || (Primaries.claims(next) && !(Primaries.claims(first) && owes(first))));
    }

    /** Whether a table ends in the total that the assets of the one before came to. */
    private static boolean closes(Candidate first, Candidate next) {
        BigDecimal most =
                first.rows().stream()
                        .flatMap(row -> row.figures().stream().limit(1))
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO);
        Set<List<BigDecimal>> totals =
                first.rows().stream()
                        .filter(
                                row ->
                                        row.label().isBlank()
                                                || Canon.of(row.text()).startsWith("total asset"))
                        .map(BodyRow::figures)
                        .filter(Continuations::large)
                        .filter(figures -> figures.getFirst().compareTo(most) >= 0)
                        .collect(Collectors.toSet());
        return next.rows().stream()
                .filter(
                        row ->
                                row.label().isBlank()
                                        || Canon.of(row.text()).startsWith("total liability"))
                .anyMatch(row -> totals.contains(row.figures()));
    }

    private static boolean large(List<BigDecimal> figures) {
        return figures.stream().anyMatch(v -> v.precision() - v.scale() > DIGITS);
    }

    /** Whether some row is a debt or heads debts, and does not only mention them. */
    private static boolean owes(Candidate candidate) {
        return candidate.has("liability")
                || candidate.has("current liability")
                || candidate.has("total liability")
                || candidate.has("total current liability")
                || candidate.has("account payable");
    }

    private static boolean cash(Candidate first, Candidate next) {
        boolean kinds = next.kind().isEmpty() || next.kind().equals(first.kind());
        return kinds
                && !finished(first)
                && (next.kind().isPresent() || pays(next))
                && !next.has("net income")
                && !next.has("cash flow from operating")
                && (untitled(next, Kind.CASH_FLOW) || ends(first, next));
    }

    /** Whether some row speaks of cash or of payments, as those of a note do not. */
    private static boolean pays(Candidate candidate) {
        return candidate.any("cash")
                || candidate.any("financing")
                || candidate.any("investing")
                || candidate.any("paid")
                || candidate.any("payment")
                || candidate.any("proceeds");
    }

    /** Whether a page that repeats the title has the end of the cash flows, and no beginning. */
    private static boolean ends(Candidate first, Candidate next) {
        return next.lead().kind().equals(Optional.of(Kind.CASH_FLOW))
                && finished(next)
                && !next.any("operating activity")
                && headless(first, next);
    }

    private static boolean finished(Candidate candidate) {
        return candidate.has("net cash provided financing")
                || candidate.has("ending balance")
                || candidate.rows().stream()
                        .anyMatch(
                                row -> {
                                    String canon = row.canon();
                                    return canon.contains("cash")
                                            && (canon.contains("end year")
                                                    || canon.contains("end period")
                                                    || canon.contains("at end"));
                                });
    }

    private static boolean income(Candidate first, Candidate next) {
        boolean ended =
                first.has("net income") && first.rows().stream().anyMatch(Continuations::earned);
        return headless(first, next)
                && (!ended || next.has("weighted"))
                && next.kind().filter(kind -> !goesOn(first, kind)).isEmpty()
                && untitled(next, Kind.INCOME_STATEMENT)
                && !next.has("revenue")
                && !next.has("net sale")
                && (next.has("net income")
                        || next.has("basic")
                        || next.has("weighted")
                        || next.has("income per"));
    }

    /** Whether a row has the earnings of a share. */
    private static boolean earned(BodyRow row) {
        return !row.heading()
                && (row.canon().contains("per share") || row.canon().startsWith("basic"));
    }

    /** Whether the rest of an income statement may be taken for a kind, if seen alone. */
    private static boolean goesOn(Candidate first, Kind rest) {
        return rest == Kind.INCOME_STATEMENT
                || (rest == Kind.COMPREHENSIVE_INCOME && !first.has("net income"));
    }

    private static boolean headless(Candidate first, Candidate next) {
        return next.table().headless() || next.table().heads().equals(first.table().heads());
    }

    private static boolean untitled(Candidate next, Kind kind) {
        return next.lead().title() < 0
                || (next.lead().kind().equals(Optional.of(kind))
                        && CONTINUED.matcher(next.lead().lower()).find());
    }
}
