package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.crossfoot.app.TitleWords;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Statement;

/** The columns of a statement's table: labels, then figures under heads that may span. */
final class SheetColumns {

    /** Until widths are shared out. A column of the toolkit's own width is measured row by row. */
    private static final double WIDTH = 108;

    private final TreeTableColumn<Row, String> labels = new TreeTableColumn<>();
    private final Map<Integer, TreeTableColumn<Row, Fact>> figures = new HashMap<>();
    private final Map<Integer, ColumnHead> heads = new HashMap<>();
    private final List<TreeTableColumn<Row, ?>> top = new ArrayList<>();

    SheetColumns(Statement statement, ObservableDoubleValue shift, IntFunction<FigureCell> cells) {
        labels.setCellValueFactory(
                data -> new ReadOnlyStringWrapper(data.getValue().getValue().line().name()));
        labels.setCellFactory(_ -> new LabelCell(shift));
        labels.setReorderable(false);
        labels.setPrefWidth(WIDTH);
        labels.getStyleClass().add("labels");
        top.add(labels);
        for (Heads head : Heads.of(statement.columns())) {
            top.add(column(head, cells));
        }
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

    List<TreeTableColumn<Row, ?>> top() {
        return top;
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

    private TreeTableColumn<Row, ?> column(Heads head, IntFunction<FigureCell> cells) {
        String sentence = TitleWords.sentence(head.text());
        if (head.leaf()) {
            return leaf(head.column(), sentence, cells);
        }
        String text = TitleWords.shortMonths(sentence);
        var spanning = new TreeTableColumn<Row, Fact>(text);
        spanning.setReorderable(false);
        spanning.setGraphic(spanningHead(text, spanning));
        head.below().forEach(below -> spanning.getColumns().add(column(below, cells)));
        return spanning;
    }

    private TreeTableColumn<Row, Fact> leaf(int index, String text, IntFunction<FigureCell> cells) {
        var column = new TreeTableColumn<Row, Fact>(text);
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(fact(data.getValue().getValue(), index)));
        column.setCellFactory(_ -> cells.apply(index));
        var head = new ColumnHead(text);
        head.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(head);
        figures.put(index, column);
        heads.put(index, head);
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
        return Optional.ofNullable(row.line().facts().get(column))
                .flatMap(fact -> fact)
                .orElse(null);
    }
}
