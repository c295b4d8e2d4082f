package org.crossfoot.write.page;

import java.util.List;

/** Things one below the other, on as many pages as they need. */
final class Flow {

    private final Book book;
    private final String title;
    private final String continued;
    private final boolean wide;

    private Canvas canvas;
    private double y;

    Flow(Book book, String title, String continued, boolean wide) {
        this.book = book;
        this.title = title;
        this.continued = continued;
        this.wide = wide;
        this.canvas = book.page(title, "", wide);
        this.y = book.top();
    }

    Canvas canvas() {
        return canvas;
    }

    double y() {
        return y;
    }

    double room() {
        return canvas.right() - canvas.left();
    }

    /** What is left of the page. */
    double left() {
        return book.bottom(canvas) - y;
    }

    void down(double by) {
        y += by;
    }

    /** Turns the page unless there is room for what must stand together. */
    void keep(double height) {
        boolean fresh = y <= book.top() + 30;
        if (y + height > book.bottom(canvas) && !fresh) {
            canvas = book.page(title, "", wide);
            y = book.top();
            heading(continued);
        }
    }

    /** The title of what follows. */
    void heading(String words) {
        canvas.words(canvas.left(), y + 12, words, Type.TITLE);
        y += 22;
    }

    /** A group's name above a thin rule. */
    void group(String words, String count) {
        keep(50);
        y += 8;
        double end = canvas.words(canvas.left(), y + 9, words, Type.BOLD);
        canvas.words(end + 5, y + 9, count, Type.SECOND);
        canvas.across(canvas.left(), canvas.right(), y + 13, 0.6);
        y += 18;
    }

    /** Words in as many lines as they need, which stay together. */
    void words(double indent, String text, Type type, double leading) {
        List<String> lines = type.metrics().wrapped(text, type.size(), room() - indent);
        keep(lines.size() * leading);
        for (String line : lines) {
            y += leading;
            canvas.words(canvas.left() + indent, y, line, type);
        }
    }
}
