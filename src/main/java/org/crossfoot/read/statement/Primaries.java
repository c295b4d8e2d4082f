package org.crossfoot.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfoot.model.Statement.Kind;

/**
 * Tells a document's primary statements from tables that look like them: where one under the title
 * of a statement is whole, an untitled or partial one of its kind is a note.
 */
final class Primaries {

    private Primaries() {}

    static List<Candidate> settle(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> stands(candidate, candidates) ? candidate : candidate.demoted())
                .toList();
    }

    private static boolean stands(Candidate candidate, List<Candidate> all) {
        if (!candidate.primary()) {
            return true;
        }
        Kind kind = candidate.kind().orElse(Kind.OTHER);
        int best =
                all.stream()
                        .filter(c -> c.kind().equals(Optional.of(kind)))
                        .mapToInt(c -> rank(c, kind))
                        .max()
                        .orElse(0);
        int own = rank(candidate, kind);
        return own >= 2 || (own >= best && own >= 1);
    }

    /** 3 for a whole statement under its title, 2 for a part of one, 1 for an untitled whole. */
    private static int rank(Candidate candidate, Kind kind) {
        boolean whole = whole(candidate, kind);
        boolean titled = titled(candidate, kind);
        return titled && whole ? 3 : whole ? 1 : titled && kind != Kind.BALANCE_SHEET ? 1 : 0;
    }

    private static boolean titled(Candidate candidate, Kind kind) {
        String title = candidate.lead().words().toLowerCase(Locale.ROOT);
        return candidate.lead().kind().equals(Optional.of(kind))
                && (title.contains("statement")
                        || title.contains("balance sheet")
                        || title.contains("cash flow")
                        || title.contains("financial"));
    }

    private static boolean whole(Candidate candidate, Kind kind) {
        return switch (kind) {
            case BALANCE_SHEET ->
                    (candidate.has("total asset") && claims(candidate)) || bare(candidate);
            case INCOME_STATEMENT ->
                    candidate.has("net income")
                            && (candidate.any("tax")
                                    || candidate.any("per share")
                                    || candidate.any("expense"));
            case CASH_FLOW ->
                    candidate.any("operating activity")
                            && (candidate.any("investing activity")
                                    || candidate.any("financing activity"));
            default -> true;
        };
    }

    /** Whether it has a side of liabilities and equity. */
    static boolean claims(Candidate candidate) {
        return candidate.any("liability")
                && (candidate.any("holders")
                        || candidate.any("equity")
                        || candidate.any("capital")
                        || candidate.any("retained")
                        || candidate.any("common stock")
                        || candidate.any("deposit")
                        || candidate.any("net asset")
                        || candidate.any("surplus"));
    }

    /** A balance sheet whose totals are called no more than "Total", or not at all. */
    private static boolean bare(Candidate candidate) {
        return claims(candidate) && (candidate.has("asset") || candidate.has("current asset"));
    }
}
