package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Statement.Kind;

/**
 * Tells a document's primary statements from tables that look like them: where one under the title
 * of a statement is whole, an untitled or partial one of its kind is a note.
 */
final class Primaries {

    /** A statement so many times shorter than the longest of its kind is a summary of it. */
    private static final int SHORTEST = 3;

    /** Totals have more digits than so many, and so many rows between them. */
    private static final int DIGITS = 2;

    private static final int APART = 3;

    private Primaries() {}

    static List<Candidate> settle(List<Candidate> candidates) {
        var best = new EnumMap<Kind, Integer>(Kind.class);
        candidates.forEach(c -> best.merge(kind(c), rank(c), Math::max));
        var longest = new EnumMap<Kind, Long>(Kind.class);
        candidates.stream()
                .filter(c -> rank(c) == best.getOrDefault(kind(c), 0))
                .forEach(c -> longest.merge(kind(c), figures(c), Math::max));
        return candidates.stream()
                .map(
                        c ->
                                stands(
                                                c,
                                                best.getOrDefault(kind(c), 0),
                                                longest.getOrDefault(kind(c), 0L))
                                        ? c
                                        : c.demoted())
                .toList();
    }

    private static Kind kind(Candidate candidate) {
        return candidate.kind().orElse(Kind.OTHER);
    }

    /**
     * Whether a table is a statement.
     *
     * @param best the rank of the best table of its kind
     * @param longest how many rows with figures the longest of those has
     */
    private static boolean stands(Candidate candidate, int best, long longest) {
        int own = rank(candidate);
        return !candidate.primary()
                || (own >= 1 && own >= best && figures(candidate) * SHORTEST >= longest);
    }

    /** How many of its rows have figures. */
    static long figures(Candidate candidate) {
        return candidate.rows().stream().filter(row -> !row.heading()).count();
    }

    /**
     * 4 for a whole statement under its title, 3 under a title that names only its matter, 1 for
     * one without a title or for a part of one.
     */
    private static int rank(Candidate candidate) {
        Kind kind = kind(candidate);
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

    /** Whether it has the ends that a statement of the kind has. */
    static boolean whole(Candidate candidate, Kind kind) {
        return switch (kind) {
            case BALANCE_SHEET ->
                    (candidate.has("total asset") && claims(candidate))
                            || bare(candidate)
                            || level(candidate);
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

    /**
     * A balance sheet whose sides come to the same where one of them or both have no label, or no
     * more than "Total".
     */
    private static boolean level(Candidate candidate) {
        boolean assets =
                candidate.any("asset")
                        || candidate.headed("asset")
                        || titled(candidate, Kind.BALANCE_SHEET);
        if (!claims(candidate) || !assets) {
            return false;
        }
        Map<List<BigDecimal>, Integer> firsts = new HashMap<>();
        for (int i = 0; i < candidate.rows().size(); i++) {
            BodyRow row = candidate.rows().get(i);
            List<BigDecimal> figures = row.figures();
            boolean large = figures.stream().anyMatch(v -> v.precision() - v.scale() > DIGITS);
            if (row.label().isBlank()
                    || row.canon().equals("total")
                    || firsts.containsKey(figures)) {
                Integer first = large ? firsts.putIfAbsent(figures, i) : Integer.valueOf(i);
                if (first != null && i - first > APART) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A balance sheet whose totals are called no more than "Total", or not at all. */
    private static boolean bare(Candidate candidate) {
        return claims(candidate) && (candidate.has("asset") || candidate.has("current asset"));
    }
}
