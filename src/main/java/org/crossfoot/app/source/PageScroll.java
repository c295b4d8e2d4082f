package org.crossfoot.app.source;

import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;

/** Brings what is lit in a wide row into sight. */
final class PageScroll {

    private PageScroll() {}

    static void sideways(ListView<PageRow> lines, PageRow row, PageView view) {
        var lit = view.shown().map(row::stretches).filter(found -> !found.isEmpty());
        if (lit.isEmpty()) {
            return;
        }
        double start = lit.get().getFirst().from() * view.character();
        double end = lit.get().getFirst().to() * view.character() + 6 * view.character();
        for (var node : lines.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar
                    && bar.getOrientation() == Orientation.HORIZONTAL
                    && bar.isVisible()) {
                double room = lines.getWidth() - 3 * view.character();
                if (end - bar.getValue() > room) {
                    bar.setValue(Math.min(bar.getMax(), end - room));
                } else if (start < bar.getValue()) {
                    bar.setValue(Math.max(0, start - view.character()));
                }
            }
        }
    }
}
