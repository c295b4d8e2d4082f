package org.crossfoot.app.queue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Queued;
import org.crossfoot.app.Queued.State;

/** The columns of the queue: each shows words, and is sorted by what they stand for. */
final class QueueColumns {

    private static final int UNKNOWN = -1;

    private final Phrases phrases;
    private final QueueWords words;
    private final TableView<Queued> table;

    QueueColumns(TableView<Queued> table, Phrases phrases) {
        this.table = table;
        this.phrases = phrases;
        this.words = new QueueWords(phrases);
    }

    void add() {
        var names = Comparator.comparing(words::company, String.CASE_INSENSITIVE_ORDER);
        column("company", 230, 160, words::company, names);
        column("form", 70, 70, words::form, Comparator.comparing(words::form));
        column("period", 190, 180, words::period, Comparator.comparing(QueueColumns::day));
        number("statements", State.Read::statements);
        number("differ", read -> read.filing().differ());
        number("notes", read -> read.filing().notes());
        column("state", 240, 130, words::state, Comparator.comparingInt(QueueWords::order))
                .setCellFactory(_ -> new StateCell(words));
    }

    private static LocalDate day(Queued filing) {
        return filing.read().flatMap(read -> read.filing().periodEnd()).orElse(LocalDate.MIN);
    }

    private void number(String key, ToIntFunction<State.Read> value) {
        ToIntFunction<Queued> number =
                filing -> filing.read().map(value::applyAsInt).orElse(UNKNOWN);
        Function<Queued, String> shown =
                filing -> filing.read().map(read -> "" + value.applyAsInt(read)).orElse("");
        column(key, 94, 94, shown, Comparator.comparingInt(number)).getStyleClass().add("number");
    }

    /** The value of a cell is the filing itself, so that a column is sorted by any part of it. */
    private TableColumn<Queued, Queued> column(
            String key,
            double width,
            double least,
            Function<Queued, String> text,
            Comparator<Queued> order) {
        var column = new TableColumn<Queued, Queued>(phrases.text("queue.column." + key));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setReorderable(false);
        column.setComparator(order);
        column.setCellValueFactory(
                data ->
                        Bindings.createObjectBinding(
                                data::getValue, data.getValue().stateProperty()));
        column.setCellFactory(_ -> new WordsCell(text));
        table.getColumns().add(column);
        return column;
    }
}
