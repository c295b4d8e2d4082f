package org.crossfoot.read.block;

import java.util.Arrays;
import org.crossfoot.read.markup.Element;

/** The inside of a {@code pre} element as typed: tags without width, entities as one character. */
final class Typewritten implements Entities.Sink {

    private final String source;
    private final StringBuilder value = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    private Typewritten(String source) {
        this.source = source;
    }

    static Text read(String document, String source, Element element) {
        int from = Math.max(0, element.inside());
        int to = element.end() > from ? element.end() : source.length();
        var typed = new Typewritten(source);
        while (from < to) {
            int tag = tag(source, from, to);
            Entities.read(source, from, tag, typed);
            int end = tag < to ? source.indexOf('>', tag) : -1;
            if (tag < to && source.regionMatches(true, tag, "<br", 0, 3)) {
                typed.add('\n', tag, tag);
            } else if (tag < to && AsciiTags.matter(source, tag)) {
                typed.plain(tag, Math.min(end + 1, to));
            }
            from = tag < to ? end < 0 ? to : end + 1 : to;
        }
        int length = typed.value.length();
        return new Text(
                document,
                typed.value.toString(),
                Arrays.copyOf(typed.starts, length),
                Arrays.copyOf(typed.ends, length));
    }

    private static int tag(String source, int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (source.charAt(at) == '<') {
                char next = source.charAt(at + 1);
                if (next == '/' || next == '!' || Character.isLetter(next)) {
                    return at;
                }
            }
        }
        return to;
    }

    @Override
    public void plain(int from, int to) {
        for (int i = from; i < to; i++) {
            add(source.charAt(i), i, i + 1);
        }
    }

    @Override
    public void add(char c, int start, int end) {
        if (value.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[value.length()] = start;
        ends[value.length()] = end;
        value.append(c == '\u00A0' ? ' ' : c);
    }
}
