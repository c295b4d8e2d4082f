package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;

/** A page that is being filled. */
final class Canvas {

    final double height;

    private final String title;
    private final double width;
    private final Margins margins;
    private final List<Mark> marks = new ArrayList<>();

    Canvas(String title, double width, double height, Margins margins) {
        this.title = title;
        this.width = width;
        this.height = height;
        this.margins = margins;
    }

    double left() {
        return margins.left();
    }

    double right() {
        return width - margins.right();
    }

    double top() {
        return margins.top();
    }

    double bottom() {
        return height - margins.bottom();
    }

    /** Sets words from a point to the right and returns where they end. */
    double words(double x, double y, String text, Type type) {
        String line = type.metrics().printable(text);
        if (!line.isEmpty()) {
            marks.add(new Mark.Words(x, y, line, type.face(), type.size(), type.ink()));
        }
        return x + type.width(line);
    }

    /** Sets words that end at a point. */
    void wordsTo(double x, double y, String text, Type type) {
        words(x - type.width(type.metrics().printable(text)), y, text, type);
    }

    void wordsAround(double x, double y, String text, Type type) {
        words(x - type.width(type.metrics().printable(text)) / 2, y, text, type);
    }

    void across(double fromX, double toX, double y, double thick) {
        line(fromX, y, toX, y, thick, Ink.TEXT);
    }

    void line(double fromX, double fromY, double toX, double toY, double thick, Ink ink) {
        marks.add(new Mark.Rule(fromX, fromY, toX, toY, thick, false, ink));
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    Page page() {
        return new Page(title, width, height, marks);
    }
}
