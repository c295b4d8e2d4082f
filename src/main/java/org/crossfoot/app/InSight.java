package org.crossfoot.app;

import java.util.function.IntConsumer;
import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/** Brings rows of a table or tree into sight. */
public final class InSight {

    private InSight() {}

    /**
     * Moves a row that is cut off by as much as is missing, and one that is out of sight a third
     * below the top; what is in sight stays where it is.
     *
     * @param scroll makes a row the topmost
     */
    public static void bring(Control list, int row, IntConsumer scroll) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || !(flow.lookup(".clipped-container") instanceof Region view)
                || flow.getFirstVisibleCell() == null) {
            return;
        }
        var cell = flow.getVisibleCell(row);
        if (cell == null) {
            int first = flow.getFirstVisibleCell().getIndex();
            int last = flow.getLastVisibleCell().getIndex();
            scroll.accept(Math.max(0, row - (last - first) / 3));
        } else if (cell.getLayoutY() < 0) {
            flow.scrollPixels(cell.getLayoutY());
        } else {
            double below = cell.getLayoutY() + cell.getHeight() - view.getHeight();
            flow.scrollPixels(Math.max(0, below));
        }
    }
}
