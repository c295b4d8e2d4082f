package org.crossfoot.app.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.crossfoot.model.Series;
import org.jspecify.annotations.Nullable;

/** The table below the charts: one stop of the keyboard, with arrows from figure to figure. */
final class TableGrid extends GridPane {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass TERM = PseudoClass.getPseudoClass("term");
    private static final double COLUMN = 112;
    private static final double GAP = 24;
    private static final double APART = 4;

    private record Place(int row, int column, Picked picked, FigureCell node) {}

    private final List<Place> places = new ArrayList<>();
    private final TrendWords words;
    private final Consumer<Picked> pick;
    private @Nullable Picked picked;

    TableGrid(TrendTable table, TrendWords words, Consumer<Picked> pick) {
        this.words = words;
        this.pick = pick;
        getStyleClass().add("trend-table");
        int top = heads(table.heads());
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                cell(cells.get(column), row, column, top, table);
            }
        }
        setFocusTraversable(!places.isEmpty());
        setAccessibleText(words.phrases().text("trends.table"));
        setOnKeyPressed(this::key);
    }

    /** Spanning heads over dates; returns the first row of figures. */
    private int heads(List<TrendTable.Head> heads) {
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            boolean first = i == 0 || heads.get(i - 1).length() != head.length();
            var width = new ColumnConstraints(first && i > 0 ? COLUMN + GAP : COLUMN);
            getColumnConstraints().add(width);
            if (first && head.length() != Length.BALANCE) {
                int span = (int) heads.stream().filter(h -> h.length() == head.length()).count();
                var spanning = label(words.phrases().text(head.length().key("span")), "span-head");
                spanning.setMaxWidth(Double.MAX_VALUE);
                var box = new HBox(spanning);
                HBox.setHgrow(spanning, javafx.scene.layout.Priority.ALWAYS);
                box.getStyleClass().add(i > 0 ? "after-gap" : "no-gap");
                add(box, i, 0, span, 1);
            }
            var date = label(words.date(head.period().end()), "date-head");
            date.setMaxWidth(Double.MAX_VALUE);
            if (head.derived()) {
                date.getStyleClass().add("derived");
            }
            add(date, i, 1);
        }
        return 2;
    }

    private void cell(
            Optional<TrendTable.Cell> cell, int row, int column, int top, TrendTable table) {
        cell.ifPresent(
                it -> {
                    var node = new FigureCell(it.text(), it.derived());
                    node.setMaxWidth(COLUMN - APART);
                    setMargin(node, new javafx.geometry.Insets(0, 0, 0, APART));
                    setHalignment(node, javafx.geometry.HPos.RIGHT);
                    node.setAccessibleText(
                            table.rows().get(row).label()
                                    + ", "
                                    + words.period(table.heads().get(column).period())
                                    + ": "
                                    + it.text());
                    it.picked()
                            .ifPresent(
                                    one -> {
                                        places.add(new Place(row, column, one, node));
                                        node.setOnMouseClicked(
                                                event -> {
                                                    requestFocus();
                                                    pick.accept(one);
                                                });
                                    });
                    add(node, column, row + top);
                });
    }

    /** Marks the figure in hand, and those that it is computed from. */
    void show(@Nullable Picked now) {
        picked = now;
        for (var place : places) {
            boolean here = place.picked().equals(now);
            var sign = here ? Optional.<Series.Term>empty() : term(place.picked(), now);
            place.node().pseudoClassStateChanged(PICKED, here);
            place.node().pseudoClassStateChanged(TERM, sign.isPresent());
            boolean computed = here && place.picked().entry().point().terms().size() > 1;
            place.node()
                    .operator(
                            computed
                                    ? "="
                                    : sign.map(term -> term.sign() < 0 ? "−" : "+").orElse(""));
        }
    }

    private static Optional<Series.Term> term(Picked one, @Nullable Picked now) {
        if (now == null
                || now.measure() != one.measure()
                || now.entry().point().terms().size() < 2
                || one.entry().point().terms().size() != 1) {
            return Optional.empty();
        }
        return now.entry().point().terms().stream()
                .filter(term -> term.cell().equals(one.entry().point().terms().getFirst().cell()))
                .filter(term -> now.entry().filings().contains(one.entry().filings().getFirst()))
                .findFirst();
    }

    private void key(KeyEvent event) {
        var here = places.stream().filter(place -> place.picked().equals(picked)).findFirst();
        var to =
                switch (event.getCode()) {
                    case LEFT -> near(here, 0, -1);
                    case RIGHT -> near(here, 0, 1);
                    case UP -> near(here, -1, 0);
                    case DOWN -> near(here, 1, 0);
                    default -> Optional.<Place>empty();
                };
        to.ifPresent(
                place -> {
                    pick.accept(place.picked());
                    event.consume();
                });
    }

    /** The next figure in a direction; with none in hand, the first. */
    private Optional<Place> near(Optional<Place> from, int down, int across) {
        if (from.isEmpty()) {
            return places.stream().findFirst();
        }
        var here = from.get();
        return places.stream()
                .filter(
                        p ->
                                down == 0
                                        ? p.row() == here.row()
                                                && (p.column() - here.column()) * across > 0
                                        : p.column() == here.column()
                                                && (p.row() - here.row()) * down > 0)
                .min(
                        java.util.Comparator.comparingInt(
                                p ->
                                        Math.abs(p.row() - here.row())
                                                + Math.abs(p.column() - here.column())));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** A figure with room for an operator before it. */
    private static final class FigureCell extends BorderPane {

        private final Label sign = label("", "cell-operator");

        FigureCell(String text, boolean derived) {
            getStyleClass().add("trend-cell");
            var digits = label(text, "trend-figure");
            if (derived) {
                digits.getStyleClass().add("derived");
            }
            var room = new HBox(digits);
            room.getStyleClass().add(text.endsWith(")") ? "figure-room" : "figure-room-hang");
            setRight(room);
            setLeft(sign);
        }

        void operator(String text) {
            sign.setText(text);
        }
    }
}
