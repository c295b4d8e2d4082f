package org.crossfoot.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small raised characters behind a word or a figure: marks of footnotes, and no part of it. */
final class Raised {

    private static final double SMALL = 0.85;
    private static final double LIFT = 0.15;

    /** What would pass for a digit or a letter of what it stands behind. */
    private static final Pattern MARK = Pattern.compile("\\d{1,2}|[a-z]|\\d(?:,\\d)+");

    private Raised() {}

    /** The characters of a line, its marks set in parentheses. */
    static List<Glyph> marked(List<Glyph> glyphs, double base, double em) {
        var marked = new ArrayList<Glyph>();
        int from = 0;
        while (from < glyphs.size()) {
            int to = from;
            while (to < glyphs.size() && raised(glyphs.get(to), base, em)) {
                to++;
            }
            if (to == from) {
                marked.add(glyphs.get(from));
                from++;
            } else {
                marked.addAll(mark(glyphs.subList(from, to)));
                from = to;
            }
        }
        return marked;
    }

    private static List<Glyph> mark(List<Glyph> raised) {
        String text = raised.stream().map(Glyph::text).collect(Collectors.joining()).strip();
        return MARK.matcher(text).matches()
                ? List.of(raised.getFirst().as("(" + text + ")"))
                : raised;
    }

    private static boolean raised(Glyph glyph, double base, double em) {
        return glyph.em() < em * SMALL && base - glyph.base() > em * LIFT;
    }
}
