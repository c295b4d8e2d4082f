package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.write.page.Mark.Corner;

/** The sign of an outcome, told by its shape: the same shapes as in the window. */
enum Sign {
    /** A check. */
    AGREES,
    /** A triangle with a mark in it. */
    DIFFERS,
    /** An octagon with a mark in it. */
    CONTRADICTED,
    /** A circle with an i. */
    NOTE,
    /** A circle with a minus. */
    NOT_CHECKED;

    private static final double THICK = 0.8;

    static Sign of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Agrees _ -> AGREES;
            case Outcome.Skipped _ -> NOT_CHECKED;
            case Outcome.Differs differs ->
                    differs.severity() == Severity.ERROR
                            ? CONTRADICTED
                            : differs.severity() == Severity.WARNING ? DIFFERS : NOTE;
        };
    }

    /** Draws it around a point. */
    void draw(Canvas canvas, double x, double y, double radius) {
        switch (this) {
            case AGREES -> {
                canvas.line(x - radius * 0.8, y, x - radius * 0.2, y + radius * 0.6, 1, Ink.TEXT);
                canvas.line(
                        x - radius * 0.2,
                        y + radius * 0.6,
                        x + radius * 0.9,
                        y - radius * 0.6,
                        1,
                        Ink.TEXT);
            }
            case DIFFERS -> {
                polygon(canvas, x, y + radius * 0.2, radius * 1.15, 3);
                exclamation(canvas, x, y + radius * 0.15, radius);
            }
            case CONTRADICTED -> {
                polygon(canvas, x, y, radius * 1.05, 8);
                exclamation(canvas, x, y, radius);
            }
            case NOTE -> {
                canvas.add(new Mark.Circle(x, y, radius, false, THICK, Ink.TEXT));
                canvas.line(x, y - radius * 0.05, x, y + radius * 0.5, THICK, Ink.TEXT);
                canvas.line(x, y - radius * 0.5, x, y - radius * 0.35, THICK, Ink.TEXT);
            }
            case NOT_CHECKED -> {
                canvas.add(new Mark.Circle(x, y, radius, false, THICK, Ink.TEXT));
                canvas.line(x - radius * 0.5, y, x + radius * 0.5, y, THICK, Ink.TEXT);
            }
        }
    }

    private static void exclamation(Canvas canvas, double x, double y, double radius) {
        canvas.line(x, y - radius * 0.45, x, y + radius * 0.15, THICK, Ink.TEXT);
        canvas.line(x, y + radius * 0.38, x, y + radius * 0.52, THICK, Ink.TEXT);
    }

    private static void polygon(Canvas canvas, double x, double y, double radius, int corners) {
        List<Corner> around = new ArrayList<>();
        double turn = corners == 8 ? Math.PI / 8 : 0;
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners - Math.PI / 2 + turn;
            around.add(new Corner(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
        }
        canvas.add(new Mark.Polygon(around, false, THICK, Ink.TEXT));
    }
}
