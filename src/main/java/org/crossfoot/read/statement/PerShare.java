package org.crossfoot.read.statement;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Unit;

/** Earnings a share and the shares they are divided by, known by their unit and words. */
final class PerShare {

    private static final Set<String> PARTS =
            Set.of(
                    "continuing",
                    "discontinued",
                    "extraordinary",
                    "cumulative",
                    "dividend",
                    "distribution",
                    "book",
                    "forma",
                    "adjusted",
                    "effect",
                    "declared",
                    "gaap",
                    "undistributed",
                    "paid",
                    "accounting",
                    "before",
                    "tangible",
                    "tax",
                    "ffo",
                    "core",
                    "excluding",
                    "comprehensive",
                    "ads",
                    "market",
                    "price");

    /** Shares that are outstanding on a day are no average. */
    private static final Set<String> DAY = Set.of("end", "period-end", "authorized", "issued");

    private PerShare() {}

    /**
     * The concept of a row; what its label says of dilution goes before what its heading says.
     *
     * @param heading in one spelling, empty where there is none
     * @param label in one spelling
     */
    static Optional<Concept> of(Unit unit, String heading, String label) {
        Set<String> own = words(label);
        Set<String> above = words(heading);
        if (Stream.concat(own.stream(), above.stream()).anyMatch(PARTS::contains)
                || (unit == Unit.SHARES
                        && !own.contains("average")
                        && own.stream().anyMatch(DAY::contains))) {
            return Optional.empty();
        }
        boolean says = basic(own) || diluted(own);
        boolean basic = basic(says ? own : above);
        boolean diluted = diluted(says ? own : above);
        if (unit == Unit.PER_SHARE) {
            return Optional.of(
                    basic && diluted
                            ? Concept.EPS_BASIC_AND_DILUTED
                            : diluted ? Concept.EPS_DILUTED : Concept.EPS_BASIC);
        }
        boolean added =
                own.contains("dilutive") && !own.contains("average") && !above.contains("average");
        if (unit == Unit.SHARES && !added) {
            return Optional.of(
                    basic && diluted
                            ? Concept.SHARES_BASIC_AND_DILUTED
                            : diluted ? Concept.SHARES_DILUTED : Concept.SHARES_BASIC);
        }
        return Optional.empty();
    }

    private static Set<String> words(String canon) {
        return Set.copyOf(Arrays.asList(canon.split(" ")));
    }

    private static boolean basic(Set<String> words) {
        return words.contains("basic") || words.contains("primary");
    }

    private static boolean diluted(Set<String> words) {
        return words.contains("diluted")
                || words.contains("dilutive")
                || words.contains("dilution")
                || words.contains("assuming");
    }
}
