package org.crossfoot.read.block;

import java.util.Arrays;

/** Sets tabs out to columns of eight. */
final class Tabs {

    private static final int STOP = 8;

    private Tabs() {}

    static Text expand(Text typed) {
        String value = typed.value();
        if (value.indexOf('\t') < 0) {
            return typed;
        }
        int most = value.length() + (STOP - 1) * (int) value.chars().filter(c -> c == '\t').count();
        var expanded = new StringBuilder(most);
        int[] starts = new int[most];
        int[] ends = new int[most];
        int column = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int width = c == '\t' ? STOP - column % STOP : 1;
            for (int n = 0; n < width; n++) {
                starts[expanded.length()] = typed.start(i);
                ends[expanded.length()] = typed.end(i);
                expanded.append(c == '\t' ? ' ' : c);
            }
            column = c == '\n' || c == '\r' ? 0 : column + width;
        }
        int length = expanded.length();
        return new Text(
                typed.document(),
                expanded.toString(),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length));
    }
}
