package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;

/** The pages in order; each begins below the heading and ends above the footing. */
final class Book {

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
        var canvas = new Canvas(title, width(wide), height(wide), margins());
        if (options.heading()) {
            furniture.heading(canvas, unit);
        }
        pages.add(canvas);
        return canvas;
    }

    /** How wide the part between the margins will be. */
    double room(boolean wide) {
        return width(wide) - margins().left() - margins().right();
    }

    boolean empty() {
        return pages.isEmpty();
    }

    double top() {
        return margins().top() + (options.heading() ? furniture.above() : 0);
    }

    double bottom(Canvas canvas) {
        return bottom(canvas.height);
    }

    double bottom(boolean wide) {
        return bottom(height(wide));
    }

    Sizing sizing() {
        return options.setup().sizing();
    }

    /** What is set smaller is laid out on paper that is as much larger. */
    private double width(boolean wide) {
        var paper = options.setup().paper();
        return (options.setup().sideways(wide) ? paper.height() : paper.width())
                / sizing().factor();
    }

    private double height(boolean wide) {
        var paper = options.setup().paper();
        return (options.setup().sideways(wide) ? paper.width() : paper.height())
                / sizing().factor();
    }

    private Margins margins() {
        return options.setup().margins().dividedBy(sizing().factor());
    }

    private double bottom(double height) {
        return height - margins().bottom() - (options.footing() ? furniture.below() : 0);
    }

    List<Page> bound() {
        if (options.footing()) {
            for (int i = 0; i < pages.size(); i++) {
                furniture.footing(pages.get(i), i + 1, pages.size(), options.printed());
            }
        }
        return pages.stream().map(canvas -> canvas.page().times(sizing().factor())).toList();
    }
}
