package org.crossfoot.read.statement;

import java.util.Optional;
import java.util.Set;
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
                    "ffo",
                    "core",
                    "excluding",
                    "comprehensive",
                    "ads",
                    "market",
                    "price");

    private PerShare() {}

    /**
     * The concept of a row.
     *
     * @param canon label behind its heading, in one spelling
     */
    static Optional<Concept> of(Unit unit, String canon) {
        var words =
                Set.copyOf(java.util.Arrays.asList(canon.split(" ")).stream().distinct().toList());
        if (words.stream().anyMatch(PARTS::contains)) {
            return Optional.empty();
        }
        boolean basic = words.contains("basic") || words.contains("primary");
        boolean diluted =
                words.contains("diluted")
                        || words.contains("dilutive")
                        || words.contains("dilution")
                        || words.contains("assuming");
        if (unit == Unit.PER_SHARE) {
            return Optional.of(
                    basic && diluted
                            ? Concept.EPS_BASIC_AND_DILUTED
                            : diluted ? Concept.EPS_DILUTED : Concept.EPS_BASIC);
        }
        boolean added = words.contains("dilutive") && !words.contains("average");
        if (unit == Unit.SHARES && !added) {
            return Optional.of(
                    basic && diluted
                            ? Concept.SHARES_BASIC_AND_DILUTED
                            : diluted ? Concept.SHARES_DILUTED : Concept.SHARES_BASIC);
        }
        return Optional.empty();
    }
}
