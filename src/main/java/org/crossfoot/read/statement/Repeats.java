package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Statement.Kind;

/**
 * Tells a filer's statement from whole ones of its kind under the same periods: of a second
 * registrant or a subsidiary, or the same again in another measure.
 */
final class Repeats {

    private static final Set<Kind> KINDS =
            Set.of(
                    Kind.BALANCE_SHEET,
                    Kind.INCOME_STATEMENT,
                    Kind.COMPREHENSIVE_INCOME,
                    Kind.CASH_FLOW);

    private Repeats() {}

    /** A kind and all that is said of a table's periods. */
    private record Times(
            Kind kind, List<List<String>> heads, List<PartDate> dates, List<Length> lengths) {

        static Optional<Times> of(Candidate candidate) {
            Kind kind = candidate.kind().orElse(Kind.OTHER);
            if (!KINDS.contains(kind) || !Primaries.whole(candidate, kind)) {
                return Optional.empty();
            }
            Phrase said = Phrase.of(String.join(" ; ", candidate.lead().near()));
            var heads = candidate.table().heads();
            boolean silent = said.silent() && heads.stream().allMatch(List::isEmpty);
            return silent
                    ? Optional.empty()
                    : Optional.of(new Times(kind, heads, said.dates(), said.lengths()));
        }
    }

    /** The first stands, unless a later one is so much longer that the first only sums it up. */
    static List<Candidate> settle(List<Candidate> candidates) {
        var times = candidates.stream().map(Times::of).toList();
        Map<Times, Integer> standing = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            int next = i;
            times.get(i)
                    .ifPresent(
                            t ->
                                    standing.merge(
                                            t,
                                            next,
                                            (held, other) ->
                                                    sumsUp(
                                                                    candidates.get(held),
                                                                    candidates.get(other))
                                                            ? other
                                                            : held));
        }
        var stands = Set.copyOf(standing.values());
        var settled = new ArrayList<Candidate>();
        for (int i = 0; i < candidates.size(); i++) {
            boolean kept = times.get(i).isEmpty() || stands.contains(i);
            settled.add(kept ? candidates.get(i) : candidates.get(i).demoted());
        }
        return settled;
    }

    private static boolean sumsUp(Candidate first, Candidate other) {
        return Primaries.figures(first) * 3 <= Primaries.figures(other) * 2;
    }
}
