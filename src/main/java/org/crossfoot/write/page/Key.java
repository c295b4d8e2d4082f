package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What signs mean, side by side in as many lines as they need.
 *
 * @param room how wide a line may be
 */
record Key(List<Entry> entries, double room) {

    /** A sign and its meaning. */
    record Entry(String sign, String meaning) {

        private static final double APART = 3;

        double width() {
            return Type.SMALL_BOLD.width(sign) + APART + Type.SMALL.width(meaning);
        }

        void draw(Canvas canvas, double x, double y) {
            double end = canvas.words(x, y, sign, Type.SMALL_BOLD);
            canvas.words(end + APART, y, meaning, Type.SMALL);
        }
    }

    private static final double GAP = 12;
    private static final double LEADING = 11;

    Key {
        entries = List.copyOf(entries);
    }

    /** How far down it reaches. */
    double height() {
        return lines().size() * LEADING;
    }

    void draw(Canvas canvas, double top) {
        double y = top;
        for (var line : lines()) {
            y += LEADING;
            double x = canvas.left();
            for (var entry : line) {
                entry.draw(canvas, x, y);
                x += entry.width() + GAP;
            }
        }
    }

    private List<List<Entry>> lines() {
        var lines = new ArrayList<List<Entry>>();
        double free = 0;
        for (var entry : entries) {
            if (lines.isEmpty() || entry.width() > free) {
                lines.add(new ArrayList<>());
                free = room;
            }
            lines.getLast().add(entry);
            free -= entry.width() + GAP;
        }
        return lines;
    }
}
