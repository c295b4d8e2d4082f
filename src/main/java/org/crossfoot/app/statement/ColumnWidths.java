package org.crossfoot.app.statement;

import java.util.stream.IntStream;
import org.crossfoot.app.ShownFigure;

/** How the room is shared between labels and figures, in pixels of an unscaled window. */
record ColumnWidths(double labels, double figures) {

    private static final double LABELS = 278;
    private static final double COMFORTABLE_LABELS = 370;
    private static final double FEW = 144;
    private static final double NARROW = 114;
    private static final double MANY = 108;

    /** All slots but the digits. */
    private static final double SLOTS = 50;

    private static final double DIGIT = 7.8;
    private static final double COMMA = 4;
    private static final double PERCENT = 11;

    /** Whether heads should be shortened to fit. */
    boolean narrow() {
        return figures < FEW;
    }

    static ColumnWidths of(double room, int columns, double digits) {
        double wished = columns > 3 ? MANY : FEW;
        if (columns <= 3 && room - columns * FEW < COMFORTABLE_LABELS) {
            wished = NARROW;
        }
        double figures = Math.max(wished, SLOTS + digits);
        return new ColumnWidths(Math.max(LABELS, room - columns * figures), figures);
    }

    /** The width of the longest figure. */
    static double digits(SheetView view) {
        var statement = view.statement();
        return IntStream.range(0, statement.lines().size())
                .boxed()
                .map(statement.lines()::get)
                .flatMap(
                        line ->
                                line.facts().stream()
                                        .flatMap(fact -> fact.stream())
                                        .map(
                                                fact ->
                                                        ShownFigure.of(
                                                                statement,
                                                                line,
                                                                fact,
                                                                view.units())))
                .mapToDouble(ColumnWidths::width)
                .max()
                .orElse(0.0);
    }

    private static double width(ShownFigure figure) {
        String text = figure.opening();
        long digits = text.chars().filter(Character::isDigit).count();
        double hangs = figure.suffix().isEmpty() ? 0 : PERCENT;
        return digits * DIGIT + (text.length() - digits) * COMMA + hangs;
    }
}
