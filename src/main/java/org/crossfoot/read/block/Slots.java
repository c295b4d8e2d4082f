package org.crossfoot.read.block;

import java.util.Arrays;

/** Finds the slot of each cell of an HTML table, past those that earlier rows still cover. */
final class Slots {

    private static final int MOST = 1000; // as the HTML standard bounds a span

    /** A row with more is no statement, and not read to its end. */
    private static final int WIDEST = 4000;

    private int[] covered = new int[32]; // per slot, how many rows to come are taken
    private int next;

    void startRow() {
        for (int slot = 0; slot < covered.length; slot++) {
            covered[slot] = Math.max(0, covered[slot] - 1);
        }
        next = 0;
    }

    boolean full() {
        return next > WIDEST;
    }

    /** The leftmost slot of the next cell of the row. */
    int place(int columns, int rows) {
        while (next < covered.length && covered[next] > 0) {
            next++;
        }
        int slot = next;
        next += columns;
        if (rows > 1) {
            if (next > covered.length) {
                covered = Arrays.copyOf(covered, next * 2);
            }
            Arrays.fill(covered, slot, next, rows);
        }
        return slot;
    }

    /** A span as written; 1 where that says nothing, bounded where it is hostile. */
    static int count(String written) {
        if (written.isEmpty()) {
            return 1;
        }
        String digits = written.strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits(digits)) {
            return digits.length() > 9 ? MOST : 1;
        }
        return Math.clamp(Integer.parseInt(digits), 1, MOST);
    }

    private static boolean digits(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (!Character.isDigit(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
