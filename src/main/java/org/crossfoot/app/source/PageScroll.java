package org.crossfoot.app.source;

import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;

/** Brings what is lit into sight. */
final class PageScroll {

    private PageScroll() {}

    /** Brings a row into sight, a little below the middle, and what is lit in it too. */
    static void to(ListView<PageRow> lines, int row, PageView view) {
        if (row < 0) {
            return;
        }
        lines.applyCss();
        lines.layout(); // what is in sight is only known after layout
        if (!(lines.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null) {
            lines.scrollTo(Math.max(0, row - 5));
            return;
        }
        int first = flow.getFirstVisibleCell().getIndex();
        int count = (int) (lines.getHeight() / lines.getFixedCellSize());
        if (row <= first || row >= first + count - 2) {
            lines.scrollTo(Math.max(0, row - count * 2 / 3));
        }
        sideways(lines, lines.getItems().get(row), view);
    }

    private static void sideways(ListView<PageRow> lines, PageRow row, PageView view) {
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
