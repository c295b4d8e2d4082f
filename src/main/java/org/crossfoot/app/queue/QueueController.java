package org.crossfoot.app.queue;

import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.crossfoot.app.Opening;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Queue;
import org.crossfoot.app.Queued;
import org.crossfoot.app.Queued.State;

/** The filings of a folder or archive, a row each, opened by a double click or Enter. */
public final class QueueController {

    private final Queue queue;
    private final Opening opening;
    private final Phrases phrases;
    private final QueueWords words;
    private final FilteredList<Queued> shown;

    @FXML private Label subtitle;
    @FXML private TextField filter;
    @FXML private TableView<Queued> table;

    public QueueController(Queue queue, Opening opening, Phrases phrases) {
        this.queue = queue;
        this.opening = opening;
        this.phrases = phrases;
        this.words = new QueueWords(phrases);
        this.shown = new FilteredList<>(queue.filings());
    }

    @FXML
    private void initialize() {
        new QueueColumns(table, phrases).add();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        filter.textProperty()
                .subscribe(text -> shown.setPredicate(filing -> words.matches(filing, text)));
        queue.countProperty().subscribe(count -> say());
        queue.filings().addListener((ListChangeListener<Queued>) change -> begin(change));
    }

    /** Other filings are looked at from the top. */
    private void begin(ListChangeListener.Change<? extends Queued> change) {
        while (change.next()) {
            if (change.wasAdded() && change.getAddedSize() == queue.filings().size()) {
                filter.clear();
                table.getSelectionModel().clearAndSelect(0);
                table.scrollTo(0);
            }
        }
    }

    private void say() {
        var all = queue.filings();
        long differ = all.stream().filter(f -> differs(f)).count();
        long failed = all.stream().filter(f -> f.state() instanceof State.Failed).count();
        long read = all.stream().filter(f -> f.read().isPresent()).count();
        subtitle.setText(phrases.text("queue.count", all.size(), read, differ, failed));
    }

    private static boolean differs(Queued filing) {
        return filing.read().filter(read -> read.filing().differ() > 0).isPresent();
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            open();
        }
    }

    private void open() {
        var filing = table.getSelectionModel().getSelectedItem();
        if (filing != null) {
            opening.openOne(filing.path());
        }
    }
}
