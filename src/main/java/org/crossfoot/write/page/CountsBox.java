package org.crossfoot.write.page;

import org.crossfoot.write.Counts;
import org.crossfoot.write.Report;

/** How much was compared and what came of it, once, at the top of the first page. */
final class CountsBox {

    private static final double HEIGHT = 24.5;

    /** What it takes of a page. */
    static final double SPACE = HEIGHT + 6;

    private final Phrase phrase;

    CountsBox(Phrase phrase) {
        this.phrase = phrase;
    }

    /** Draws it and returns where the rest of the page begins. */
    double draw(Canvas canvas, double top, Report report) {
        var counts = Counts.of(report);
        int[] numbers = {counts.differ(), counts.notes(), counts.agree(), counts.notChecked()};
        String[] words = {"differ", "notes", "agree", "not-checked"};
        double width = canvas.right() - canvas.left();
        canvas.add(new Mark.Frame(canvas.left(), top, width, HEIGHT, 2, 0.6, Ink.FAINT));
        for (int i = 0; i < numbers.length; i++) {
            double x = canvas.left() + i * width / numbers.length;
            if (i > 0) {
                canvas.line(x, top, x, top + HEIGHT, 0.6, Ink.FAINT);
            }
            double end = canvas.words(x + 9, top + 16.5, "" + numbers[i], Type.COUNT);
            canvas.words(end + 5, top + 16.5, phrase.of("count." + words[i]), Type.SECOND);
        }
        return top + SPACE;
    }
}
