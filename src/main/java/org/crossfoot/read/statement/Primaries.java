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

    /** A statement so many times shorter than the longest of its kind is a summary of it. */
    private static final int SHORTEST = 3;

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
        var rivals = all.stream().filter(c -> c.kind().equals(Optional.of(kind))).toList();
        int best = rivals.stream().mapToInt(c -> rank(c, kind)).max().orElse(0);
        int own = rank(candidate, kind);
        long longest =
                rivals.stream()
                        .filter(c -> rank(c, kind) == best)
                        .mapToLong(Primaries::figures)
                        .max()
                        .orElse(0);
        return own >= 1 && own >= best && figures(candidate) * SHORTEST >= longest;
    }

    /** How many of its rows have figures. */
    private static long figures(Candidate candidate) {
        return candidate.rows().stream().filter(row -> !row.heading()).count();
    }

    /**
     * 4 for a whole statement under its title, 3 under a title that names only its matter, 1 for
     * one without a title or for a part of one.
     */
    private static int rank(Candidate candidate, Kind kind) {
        boolean titled = titled(candidate, kind);
        if (whole(candidate, kind)) {
            return !titled ? 1 : says(candidate, "statement") || says(candidate, "sheet") ? 4 : 3;
        }
        return titled && kind != Kind.BALANCE_SHEET ? 1 : 0;
    }

    private static boolean titled(Candidate candidate, Kind kind) {
        Optional<Kind> named = candidate.lead().kind();
        boolean same =
                named.equals(Optional.of(kind))
                        || (kind == Kind.INCOME_STATEMENT
                                && named.equals(Optional.of(Kind.COMPREHENSIVE_INCOME)));
        return same
                && (says(candidate, "statement")
                        || says(candidate, "balance sheet")
                        || says(candidate, "cash flow")
                        || says(candidate, "financial"));
    }

    private static boolean says(Candidate candidate, String words) {
        return candidate.lead().words().toLowerCase(Locale.ROOT).contains(words);
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
