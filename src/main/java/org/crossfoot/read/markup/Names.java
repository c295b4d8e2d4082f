package org.crossfoot.read.markup;

import java.util.Arrays;

/** The names met in one page, found by their characters in the source without copying them. */
final class Names {

    private static final int MOST = 256;
    private static final Name[] NONE = {};

    private final String source;
    private final Name[][] known = new Name[MOST][];

    Names(String source) {
        this.source = source;
        Arrays.fill(known, NONE);
    }

    /** The name that stands in the source between two offsets. */
    Name at(int from, int to) {
        int length = to - from;
        int mixed = length * 31 + (source.charAt(from) | 0x20) * 7 + (source.charAt(to - 1) | 0x20);
        Name[] alike = known[mixed & (MOST - 1)];
        for (Name name : alike) {
            if (name.text().length() == length && spells(from, name.text())) {
                return name;
            }
        }
        Name name = Name.of(source.substring(from, to));
        Name[] more = Arrays.copyOf(alike, alike.length + 1);
        more[alike.length] = name;
        known[mixed & (MOST - 1)] = more;
        return name;
    }

    /** Whether a name in small letters stands at an offset, in any letters; it is plain ASCII. */
    private boolean spells(int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = source.charAt(from + i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            if (small != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
