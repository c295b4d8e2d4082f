package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;

/** The rows above a total, nearest first, of which the nearest ones may add up to it. */
final class SumBlock {

    private final int total;
    private final int[] rows;
    private final boolean result;
    private final List<int[]> signs = new ArrayList<>();

    /**
     * @param result whether the total is a result of gains and costs, not a sum of like things
     */
    SumBlock(int total, List<Integer> rows, boolean result) {
        this.total = total;
        this.rows = rows.stream().mapToInt(Integer::intValue).toArray();
        this.result = result;
    }

    int total() {
        return total;
    }

    int[] rows() {
        return rows;
    }

    boolean result() {
        return result;
    }

    /** The signs to try for all the rows, once they are known. */
    List<int[]> signs() {
        return signs;
    }
}
