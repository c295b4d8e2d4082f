package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Watch;

/**
 * The columns of figures of a grid, left to right.
 *
 * <p>The runs of slots that most figures take are lanes; every other figure belongs to the lane
 * that it shares slots with.
 */
final class Lanes {

    private static final int MOST_TO_MERGE = 62;

    private final List<Lane> lanes;

    /** How many figures take a run of slots, and how many of them look like marks of footnotes. */
    private static final class Tally {

        private final Lane lane;
        private int figures;
        private int marks;

        Tally(Lane lane) {
            this.lane = lane;
        }

        void take(Figure figure) {
            figures++;
            marks += figure.markLike() ? 1 : 0;
        }
    }

    private Lanes(List<Lane> lanes) {
        this.lanes = List.copyOf(lanes);
    }

    static Lanes of(List<CutRow> rows) {
        Map<Lane, Tally> tallies = new HashMap<>();
        for (CutRow row : rows) {
            Watch.tick();
            for (Placed placed : row.figures()) {
                var lane = new Lane(placed.slot(), placed.end());
                tallies.computeIfAbsent(lane, Tally::new).take(placed.figure());
            }
        }
        var most = new ArrayList<>(tallies.values());
        most.removeIf(tally -> tally.marks == tally.figures);
        most.sort(
                Comparator.comparingInt((Tally tally) -> -tally.figures)
                        .thenComparingInt(tally -> tally.lane.slot()));
        var found = new ArrayList<Lane>();
        most.forEach(tally -> seed(found, tally.lane));
        found.sort(Comparator.comparingInt(Lane::slot));
        return new Lanes(mergeNeverTogether(found, rows));
    }

    private static void seed(List<Lane> found, Lane lane) {
        for (Lane other : found) {
            if (other.overlap(lane.slot(), lane.end()) > 0) {
                return;
            }
        }
        found.add(lane);
    }

    /** Neighbours of which no row fills two are one column, printed a little to the side. */
    private static List<Lane> mergeNeverTogether(List<Lane> sorted, List<CutRow> rows) {
        if (sorted.size() > MOST_TO_MERGE) {
            return sorted;
        }
        long[] together = together(new Lanes(sorted), rows);
        var merged = new ArrayList<Lane>();
        long group = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (group != 0 && (together[i] & group) == 0) {
                merged.add(merged.removeLast().with(sorted.get(i)));
                group |= 1L << i;
            } else {
                merged.add(sorted.get(i));
                group = 1L << i;
            }
        }
        return merged;
    }

    /** For each lane, the lanes that some row fills beside it, as bits. */
    private static long[] together(Lanes lanes, List<CutRow> rows) {
        long[] together = new long[lanes.size()];
        for (CutRow row : rows) {
            long filled = 0;
            for (Placed placed : row.figures()) {
                filled |= lanes.of(placed).map(lane -> 1L << lane).orElse(0L);
            }
            for (int lane = 0; lane < together.length; lane++) {
                if ((filled >> lane & 1) == 1) {
                    together[lane] |= filled & ~(1L << lane);
                }
            }
        }
        return together;
    }

    int size() {
        return lanes.size();
    }

    /** The slot behind the last lane. */
    int end() {
        return lanes.isEmpty() ? 0 : lanes.getLast().end();
    }

    Lane get(int index) {
        return lanes.get(index);
    }

    List<Lane> all() {
        return lanes;
    }

    /** The lane that a figure stands in; the nearest where none shares a slot with it. */
    Optional<Integer> of(Placed placed) {
        return nearest(placed.slot(), placed.end());
    }

    /** The lane that shares most slots with a run, else the one whose centre is nearest. */
    Optional<Integer> nearest(int slot, int end) {
        int best = -1;
        int most = Integer.MIN_VALUE;
        for (int i = firstAt(slot); i < lanes.size(); i++) {
            int overlap = lanes.get(i).overlap(slot, end);
            if (overlap > most) {
                most = overlap;
                best = i;
            }
            if (lanes.get(i).slot() >= end) {
                break;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The last lane that starts at or before a slot, by halving. */
    private int firstAt(int slot) {
        int low = 0;
        int high = lanes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lanes.get(middle).slot() <= slot) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
