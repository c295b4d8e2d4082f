package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableColumn.SortType;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.crossfoot.app.TitleWords;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Statement;

/**
 * The columns of the table: labels, then figures under heads that may span. One statement's columns
 * become the next one's, for the cells that a column has made are kept with it.
 */
final class SheetColumns {

    /** Until widths are shared out. A column of the toolkit's own width is measured row by row. */
    private static final double WIDTH = 108;

    private final TreeTableColumn<Row, String> labels = new TreeTableColumn<>();
    private final List<TreeTableColumn<Row, Fact>> made = new ArrayList<>();
    private final List<TreeTableColumn<Row, Fact>> spanning = new ArrayList<>();
    private final IntFunction<FigureCell> cells;
    private final Map<Integer, TreeTableColumn<Row, Fact>> figures = new HashMap<>();
    private final Map<Integer, ColumnHead> heads = new HashMap<>();

    SheetColumns(ObservableDoubleValue shift, IntFunction<FigureCell> cells) {
        this.cells = cells;
        labels.setCellValueFactory(
                data -> new ReadOnlyStringWrapper(data.getValue().getValue().line().name()));
        labels.setCellFactory(_ -> new LabelCell(shift));
        labels.setReorderable(false);
        labels.setPrefWidth(WIDTH);
        labels.getStyleClass().add("labels");
    }

    /** Makes them the columns of a statement, and of a table. */
    void show(Statement statement, TreeTableView<Row> table) {
        spanning.forEach(span -> span.getColumns().clear());
        spanning.clear();
        refresh(labels);
        made.forEach(SheetColumns::refresh);
        figures.clear();
        heads.clear();
        var top = new ArrayList<TreeTableColumn<Row, ?>>();
        top.add(labels);
        Heads.of(statement.columns()).forEach(head -> top.add(column(head)));
        if (!table.getColumns().equals(top)) {
            table.getColumns().setAll(top);
        }
    }

    /** Leaves nothing of how a column was shown before. */
    private static void refresh(TreeTableColumn<Row, ?> column) {
        column.setVisible(true);
        column.setSortType(SortType.ASCENDING);
    }

    /**
     * Sets the widths.
     *
     * @param type of the heads, as large as the window's letters are
     */
    void share(ColumnWidths widths, double scale, Font type) {
        labels.setPrefWidth(widths.labels() * scale);
        figures.values().forEach(column -> column.setPrefWidth(widths.figures() * scale));
        heads.values().forEach(head -> head.fit(widths.narrow(), widths.figures() * scale, type));
    }

    /** The columns of figures by their index in the statement. */
    Map<Integer, TreeTableColumn<Row, Fact>> figures() {
        return figures;
    }

    ColumnHead head(int column) {
        return Objects.requireNonNull(heads.get(column));
    }

    /** The index in the statement of a column of figures; {@link SectionSort#LABELS} for labels. */
    int index(TreeTableColumn<Row, ?> column) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(SectionSort.LABELS);
    }

    private TreeTableColumn<Row, ?> column(Heads head) {
        String sentence = TitleWords.sentence(head.text());
        if (head.leaf()) {
            return leaf(head.column(), sentence);
        }
        String text = TitleWords.shortMonths(sentence);
        var span = new TreeTableColumn<Row, Fact>(text);
        span.setReorderable(false);
        span.setGraphic(spanningHead(text, span));
        head.below().forEach(below -> span.getColumns().add(column(below)));
        spanning.add(span);
        return span;
    }

    private TreeTableColumn<Row, Fact> leaf(int index, String text) {
        while (made.size() <= index) {
            made.add(figures(made.size()));
        }
        var column = made.get(index);
        var head = new ColumnHead(text);
        head.prefWidthProperty().bind(column.widthProperty());
        column.setText(text);
        column.setGraphic(head);
        figures.put(index, column);
        heads.put(index, head);
        return column;
    }

    private TreeTableColumn<Row, Fact> figures(int index) {
        var column = new TreeTableColumn<Row, Fact>();
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(fact(data.getValue().getValue(), index)));
        column.setCellFactory(_ -> cells.apply(index));
        return column;
    }

    private static StackPane spanningHead(String text, TreeTableColumn<Row, ?> over) {
        var words = new Label(text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("words");
        var pane = new StackPane(words);
        pane.getStyleClass().add("spanning-head");
        pane.prefWidthProperty().bind(over.widthProperty());
        return pane;
    }

    @SuppressWarnings("NullAway") // an empty cell is null to the toolkit
    private static Fact fact(Row row, int column) {
        var facts = row.line().facts();
        return column < facts.size() ? facts.get(column).orElse(null) : null;
    }
}
