package org.crossfoot.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfoot.model.Watch;

/** Finds which characters of a page stand on one line. */
final class Rows {

    /** How much of a face stands above its line. */
    private static final double ASCENT = 0.7;

    private Rows() {}

    /** The lines, top down. */
    static List<Row> of(List<Glyph> glyphs) {
        var rows = new ArrayList<Row>();
        var line = new ArrayList<Glyph>();
        double top = 0;
        double bottom = 0;
        for (Glyph glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::base)).toList()) {
            Watch.tick();
            double height = glyph.em() * ASCENT;
            double shared = bottom - Math.max(top, glyph.base() - height);
            if (line.isEmpty() || shared < Math.min(height, bottom - top) / 2) {
                add(rows, line);
                line.clear();
                top = glyph.base() - height;
            }
            top = Math.min(top, glyph.base() - height);
            bottom = glyph.base();
            line.add(glyph);
        }
        add(rows, line);
        return rows;
    }

    private static void add(List<Row> rows, List<Glyph> line) {
        List<Glyph> seen = line.stream().filter(glyph -> !glyph.blank()).toList();
        if (!seen.isEmpty()) {
            double em = median(seen.stream().mapToDouble(Glyph::em).toArray());
            double base = median(seen.stream().mapToDouble(Glyph::base).toArray());
            List<Phrase> phrases = new PhraseSetter(base, em).set(line);
            if (!phrases.isEmpty()) {
                rows.add(new Row(phrases, base, em));
            }
        }
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
