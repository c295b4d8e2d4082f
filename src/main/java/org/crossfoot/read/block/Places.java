package org.crossfoot.read.block;

import java.util.Arrays;

/**
 * Where characters stand in a document. Most stand one after the other, so that a run of them is
 * known by its first.
 */
final class Places {

    private static final int FIELDS = 3;
    private static final int[] NONE = {};

    /** Of each run its first character, and where that starts and ends in the document. */
    private int[] runs = NONE;

    private int used;

    /** Adds the place of a character, of the first or the one behind the last. */
    void add(int at, int start, int end) {
        int ahead = used == 0 ? 0 : at - runs[used - FIELDS];
        if (used > 0 && runs[used - 2] + ahead == start && runs[used - 1] + ahead == end) {
            return;
        }
        if (used == runs.length) {
            runs = Arrays.copyOf(runs, Math.max(FIELDS, used * 2));
        }
        runs[used++] = at;
        runs[used++] = start;
        runs[used++] = end;
    }

    int start(int at) {
        int run = run(at);
        return runs[run + 1] + at - runs[run];
    }

    int end(int at) {
        int run = run(at);
        return runs[run + 2] + at - runs[run];
    }

    /** The character behind those that stand one after the other from one on, each as it is. */
    int straight(int at, int length) {
        int run = run(at);
        if (runs[run + 2] - runs[run + 1] != 1) {
            return at;
        }
        return run + FIELDS < used ? Math.min(length, runs[run + FIELDS]) : length;
    }

    /** The places of the characters from {@code from} up to {@code to}, of which there are some. */
    Places part(int from, int to) {
        var part = new Places();
        part.add(0, start(from), end(from));
        int last = run(to - 1);
        for (int run = run(from) + FIELDS; run <= last; run += FIELDS) {
            part.add(runs[run] - from, runs[run + 1], runs[run + 2]);
        }
        return part;
    }

    private int run(int at) {
        if (used <= FIELDS || at < runs[FIELDS]) {
            return 0;
        }
        int low = 1;
        int high = used / FIELDS - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (runs[middle * FIELDS] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * FIELDS;
    }
}
