package org.crossfoot.read.statement;

import java.util.List;

/**
 * Two figures of one row that stand in each other's column: the rows then miss the total by as much
 * in one column as they pass it in the other.
 */
record Exchange(Ledger ledger, int total, List<Integer> rows) {

    /** A smaller gap may be chance. */
    private static final long LEAST = 100;

    /**
     * Whether one such exchange, in a statement of two columns, is all that keeps the sum from
     * holding.
     */
    boolean explains() {
        if (ledger.columns() != 2 || !ledger.has(total, 0) || !ledger.has(total, 1)) {
            return false;
        }
        long over = over(0);
        return Math.abs(over) >= LEAST && over(1) == -over && rowsApartBy(over) == 1;
    }

    private long over(int column) {
        long sum = -ledger.get(total, column);
        for (int row : rows) {
            sum += ledger.get(row, column);
        }
        return sum;
    }

    private int rowsApartBy(long gap) {
        int found = 0;
        for (int row : rows) {
            if (ledger.get(row, 0) - ledger.get(row, 1) == gap) {
                found++;
            }
        }
        return found;
    }
}
