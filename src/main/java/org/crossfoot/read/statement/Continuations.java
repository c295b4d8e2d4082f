package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Statement.Kind;

/** Joins a statement that runs over a page break with its next part. */
final class Continuations {

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
                joined.add(next);
            }
        }
        return joined;
    }

    private static Optional<Candidate> joined(Candidate first, Candidate next) {
        if (!first.primary() || first.table().columns() != next.table().columns()) {
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

    private static boolean sheet(Candidate first, Candidate next) {
        boolean kinds =
                next.kind()
                        .filter(kind -> kind != Kind.BALANCE_SHEET && kind != Kind.OTHER)
                        .isEmpty();
        return kinds
                && first.any("asset")
                && !Primaries.claims(first)
                && Primaries.claims(next)
                && !next.has("total asset");
    }

    private static boolean cash(Candidate first, Candidate next) {
        boolean kinds = next.kind().isEmpty() || next.kind().equals(first.kind());
        return kinds
                && !finished(first)
                && !next.has("net income")
                && !next.has("cash flow from operating")
                && untitled(next, Kind.CASH_FLOW);
    }

    private static boolean finished(Candidate candidate) {
        return candidate.has("net cash provided financing")
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
        boolean headless =
                next.table().heads().stream().allMatch(List::isEmpty)
                        || next.table().heads().equals(first.table().heads());
        return headless
                && !next.kind().filter(k -> k != Kind.INCOME_STATEMENT).isPresent()
                && untitled(next, Kind.INCOME_STATEMENT)
                && !next.has("revenue")
                && !next.has("net sale")
                && (next.has("net income")
                        || next.has("basic")
                        || next.has("weighted")
                        || next.has("income per"));
    }

    private static boolean untitled(Candidate next, Kind kind) {
        return next.lead().title() < 0
                || (next.lead().kind().equals(Optional.of(kind))
                        && next.lead().lower().contains("continued"));
    }
}
