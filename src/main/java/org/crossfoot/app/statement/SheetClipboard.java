package org.crossfoot.app.statement;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.crossfoot.model.CellRef;

/**
 * Puts selected figures on the clipboard, as text for a spreadsheet and as a table for a letter.
 */
final class SheetClipboard {

    private boolean heads = true;

    /** Whether labels and column heads go with more than one figure. */
    void heads(boolean wanted) {
        heads = wanted;
    }

    boolean heads() {
        return heads;
    }

    void copy(SheetView view, List<Row> shown, List<CellRef> cells, boolean valueOnly) {
        if (cells.isEmpty()) {
            return;
        }
        boolean withHeads = heads && !valueOnly && cells.size() > 1;
        var table = new CopyTable(view.statement(), shown, cells, view.units(), withHeads);
        var content = new ClipboardContent();
        content.putString(table.text());
        if (!valueOnly) {
            content.putHtml(table.html());
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
