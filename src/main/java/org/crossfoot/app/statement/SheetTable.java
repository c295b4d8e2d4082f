package org.crossfoot.app.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.control.TreeTableColumn.SortType;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.crossfoot.app.InSight;
import org.crossfoot.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * The tree table of the statement in front: its columns, its rows, and what is in sight of them.
 */
final class SheetTable {

    private static final double TYPE = 12;
    private static final String HEADS = "IBM Plex Sans SemiBold";

    private final TreeTableView<Row> table;
    private final ObservableObjectValue<Font> type;
    private final ObjectProperty<@Nullable SheetView> view = new SimpleObjectProperty<>();
    private final FrozenLabels frozen;
    private final Growth growth;
    private final SheetColumns columns;
    private SheetTree tree = new SheetTree(List.of(), Set.of());
    private double digits;

    /**
     * @param type the type of second lines, which grows with the window's
     * @param turns where rows wait that are not drawn at once
     */
    SheetTable(
            TreeTableView<Row> table,
            ObservableObjectValue<Font> type,
            MarkWords words,
            SheetMouse mouse,
            Executor turns) {
        this.table = table;
        this.type = type;
        this.growth = new Growth(table, turns);
        this.frozen = new FrozenLabels(table);
        this.columns =
                new SheetColumns(
                        frozen.shiftProperty(),
                        column -> mouse.on(new FigureCell(view, column, words)));
        table.setRowFactory(_ -> new SheetRow(view, frozen.shiftProperty()));
        table.widthProperty().subscribe(this::share);
        type.subscribe(_ -> share());
    }

    /** Says which order the heads ask for. */
    void onSort(Consumer<Optional<SectionSort>> wanted) {
        table.setSortPolicy(
                _ -> {
                    wanted.accept(asked());
                    return true;
                });
    }

    Optional<SheetView> view() {
        return Optional.ofNullable(view.get());
    }

    /**
     * Shows the columns of another statement, or of the same one of a filing that was read again;
     * its rows come with {@link #fill}.
     */
    void show(SheetView next) {
        view.set(null);
        tree = new SheetTree(next.top(), next.filed().called());
        table.getSortOrder().clear();
        table.setRoot(null); // the rows of one statement must not meet the columns of another
        columns.show(next.statement(), table);
        digits = ColumnWidths.digits(next);
        view.set(next);
        share();
        heads(next);
    }

    /** Brings up the rows of the statement whose columns are shown. */
    void fill() {
        growth.begin(heads());
        table.setRoot(tree.root());
    }

    private double heads() {
        return table.lookup(".column-header-background") instanceof Region heads
                ? heads.getHeight()
                : 0;
    }

    /** Shows the same statement in another light, unit or order. */
    void update(SheetView next) {
        if (view().filter(shown -> shown.units() == next.units()).isEmpty()) {
            digits = ColumnWidths.digits(next);
        }
        view.set(next);
        tree.arrange(next.top());
        share();
        heads(next);
    }

    void hide(Set<Integer> hidden) {
        columns.figures().forEach((index, column) -> column.setVisible(!hidden.contains(index)));
        share();
    }

    /** The figures as they stand on screen. */
    Grid grid() {
        var sheet = view.get();
        return sheet == null
                ? new Grid("", List.of(), 0)
                : new Grid(
                        sheet.statement().id(),
                        SheetTree.shown(table),
                        sheet.statement().columns().size());
    }

    void filedOrder() {
        table.getSortOrder().clear();
    }

    void fold(int row) {
        tree.toggle(row);
    }

    /** Brings cells out from under folds, and the first of them into sight. */
    void reveal(CellRef cell, Collection<CellRef> others) {
        tree.open(cell);
        others.forEach(tree::open);
        int place = tree.place(table, cell.row());
        if (place < 0) {
            return;
        }
        var column = columns.figures().get(cell.column());
        table.getFocusModel().focus(place, column);
        if (column != null) {
            frozen.show(column);
        }
        InSight.bring(table, place, table::scrollTo);
    }

    private Optional<SectionSort> asked() {
        if (table.getSortOrder().isEmpty()) {
            return Optional.empty();
        }
        var column = table.getSortOrder().getLast();
        boolean largestFirst = column.getSortType() == SortType.DESCENDING;
        return Optional.of(new SectionSort(columns.index(column), largestFirst));
    }

    private void heads(SheetView next) {
        var lit =
                next.trace().selected().stream()
                        .filter(cell -> cell.statement().equals(next.statement().id()))
                        .map(CellRef::column)
                        .collect(Collectors.toSet());
        var sorted = next.sort();
        for (int i = 0; i < next.statement().columns().size(); i++) {
            int column = i;
            columns.head(i).light(lit.contains(i));
            columns.head(i).percents(next.filed().percents().contains(i));
            columns.head(i)
                    .sorted(
                            sorted.filter(sort -> sort.column() == column).isPresent(),
                            sorted.filter(SectionSort::largestFirst).isPresent());
        }
    }

    private void share() {
        if (view.get() != null && table.getWidth() > 0) {
            var widths = widths();
            columns.share(widths, scale(), Font.font(HEADS, type.get().getSize()));
        }
    }

    private ColumnWidths widths() {
        int shown = (int) columns.figures().values().stream().filter(c -> c.isVisible()).count();
        return ColumnWidths.of((table.getWidth() - 15) / scale(), shown, digits);
    }

    /** How much larger than usual the window's letters are. */
    private double scale() {
        return type.get().getSize() / TYPE;
    }
}
