package org.crossfoot.read.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names met in one page, found by their characters in the source without copying them. */
final class Names {

    private static final int MOST = 256;

    private final String source;
    private final List<List<Name>> known = new ArrayList<>();

    Names(String source) {
        this.source = source;
        for (int i = 0; i < MOST; i++) {
            known.add(List.of());
        }
    }

    /** The name that stands in the source between two offsets. */
    Name at(int from, int to) {
        int length = to - from;
        int mixed = length * 31 + (source.charAt(from) | 0x20) * 7 + (source.charAt(to - 1) | 0x20);
        List<Name> alike = known.get(mixed & (MOST - 1));
        for (Name name : alike) {
            if (name.text().length() == length && spells(from, name.text())) {
                return name;
            }
        }
        Name name = Name.of(source.substring(from, to));
        Name[] more = Arrays.copyOf(alike.toArray(new Name[0]), alike.size() + 1);
        more[alike.size()] = name;
        known.set(mixed & (MOST - 1), List.of(more));
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
