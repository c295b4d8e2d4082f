package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import org.crossfoot.model.CellRef;

/** The rows of a table as the toolkit keeps them: they change places, but stay the same rows. */
final class SheetTree {

    private final TreeItem<Row> root = new TreeItem<>();
    private final Map<Integer, TreeItem<Row>> items = new HashMap<>();

    /** Builds the tree; amounts out of labels are folded away unless a mark calls for them. */
    SheetTree(List<Row> top, Set<Integer> calledFor) {
        root.setExpanded(true);
        root.getChildren().setAll(top.stream().map(row -> item(row, calledFor)).toList());
    }

    TreeItem<Row> root() {
        return root;
    }

    /** Puts the rows into another order. */
    void arrange(List<Row> top) {
        arrange(root, top);
    }

    /** Opens what a cell is folded away under. */
    void open(CellRef cell) {
        var item = items.get(cell.row());
        for (var above = item == null ? null : item.getParent();
                above != null;
                above = above.getParent()) {
            above.setExpanded(true);
        }
    }

    /** Folds a row, or unfolds it. */
    void toggle(int row) {
        var item = items.get(row);
        if (item != null && !item.isLeaf()) {
            item.setExpanded(!item.isExpanded());
        }
    }

    /** The row's place on screen; -1 where it is folded away. */
    int place(TreeTableView<Row> table, int row) {
        var item = items.get(row);
        return item == null ? -1 : table.getRow(item);
    }

    /** The rows that are not folded away, top down. */
    static List<Row> shown(TreeTableView<Row> table) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < table.getExpandedItemCount(); i++) {
            rows.add(table.getTreeItem(i).getValue());
        }
        return rows;
    }

    private TreeItem<Row> item(Row row, Set<Integer> calledFor) {
        var item = new TreeItem<>(row);
        items.put(row.index(), item);
        item.getChildren()
                .setAll(row.children().stream().map(child -> item(child, calledFor)).toList());
        boolean called =
                row.children().stream().anyMatch(child -> calledFor.contains(child.index()));
        item.setExpanded(!row.memosOnly() || called);
        return item;
    }

    private void arrange(TreeItem<Row> parent, List<Row> rows) {
        var wanted = rows.stream().map(this::known).toList();
        if (!parent.getChildren().equals(wanted)) {
            parent.getChildren().setAll(wanted);
        }
        rows.forEach(row -> arrange(known(row), row.children()));
    }

    private TreeItem<Row> known(Row row) {
        return Objects.requireNonNull(items.get(row.index()));
    }
}
