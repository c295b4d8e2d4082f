package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.write.page.PageOptions.Orientation;

/** The pages in order; each begins below the heading and ends above the footing. */
final class Book {

    private static final double HEADING = 34;
    private static final double FOOTING = 20;
    private static final double GAP = 10;

    private final PageOptions options;
    private final Furniture furniture;
    private final List<Canvas> pages = new ArrayList<>();

    Book(PageOptions options, Furniture furniture) {
        this.options = options;
        this.furniture = furniture;
    }

    /**
     * A fresh page.
     *
     * @param unit the unit to state in its heading; empty where it has no one unit
     * @param wide whether what it holds would rather be sideways
     */
    Canvas page(String title, String unit, boolean wide) {
        var paper = options.paper();
        var canvas =
                sideways(wide)
                        ? new Canvas(title, paper.height(), paper.width())
                        : new Canvas(title, paper.width(), paper.height());
        if (options.heading()) {
            furniture.heading(canvas, unit);
        }
        pages.add(canvas);
        return canvas;
    }

    /** How wide the part between the margins will be. */
    double room(boolean wide) {
        return (sideways(wide) ? options.paper().height() : options.paper().width())
                - 2 * Canvas.MARGIN;
    }

    /** Whether a page will be held sideways. */
    private boolean sideways(boolean wide) {
        return options.orientation() == Orientation.SIDEWAYS
                || (options.orientation() == Orientation.AUTOMATIC && wide);
    }

    boolean empty() {
        return pages.isEmpty();
    }

    double top() {
        return Canvas.MARGIN + (options.heading() ? HEADING + GAP : 0);
    }

    double bottom(Canvas canvas) {
        return bottom(canvas.width > canvas.height);
    }

    double bottom(boolean wide) {
        double height = sideways(wide) ? options.paper().width() : options.paper().height();
        return height - Canvas.MARGIN - (options.footing() ? FOOTING + GAP : 0);
    }

    List<Page> bound() {
        if (options.footing()) {
            for (int i = 0; i < pages.size(); i++) {
                furniture.footing(pages.get(i), i + 1, pages.size(), options.printed());
            }
        }
        return pages.stream().map(Canvas::page).toList();
    }
}
