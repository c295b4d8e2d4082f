package org.crossfoot.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Words as they stand on a page of a face of ten points, each of whose characters takes five. */
final class Typeset {

    static final double EM = 10;
    private static final double WIDTH = 5;

    private Typeset() {}

    static List<Glyph> glyphs(String words, double left, double base) {
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < words.length(); i++) {
            double at = left + i * WIDTH;
            glyphs.add(new Glyph(words.substring(i, i + 1), at, at + WIDTH, base, EM));
        }
        return glyphs;
    }

    static Phrase phrase(String words, double left) {
        double[] ends =
                IntStream.rangeClosed(1, words.length())
                        .mapToDouble(i -> left + i * WIDTH)
                        .toArray();
        return Phrase.of(words, left, ends);
    }

    static Row row(double base, Phrase... phrases) {
        return new Row(Arrays.asList(phrases), base, EM);
    }
}
