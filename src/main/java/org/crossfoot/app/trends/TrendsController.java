package org.crossfoot.app.trends;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/**
 * Charts of the company in front, the same figures as a table, and where the one in hand is from.
 */
public final class TrendsController {

    private final Workspace workspace;
    private final Phrases phrases;
    private final ObjectProperty<@Nullable Picked> picked = new SimpleObjectProperty<>();
    private final FrontTrends front;
    private final TrendToggles left;
    private boolean stale = true;

    @FXML private Label summary;
    @FXML private HBox toggles;
    @FXML private VBox content;
    @FXML private ChartRow charts;
    @FXML private Legend legend;
    @FXML private VBox tables;
    @FXML private DerivationLine derivation;
    @FXML private Label none;

    public TrendsController(Workspace workspace, ResourceBundle messages) {
        this.workspace = workspace;
        this.phrases = new Phrases(messages);
        this.front = new FrontTrends(workspace);
        this.left = new TrendToggles(phrases, this::outdate);
    }

    @FXML
    private void initialize() {
        workspace.currentProperty().subscribe(report -> outdate());
        workspace.unitsProperty().subscribe(units -> outdate());
        workspace.open().addListener((ListChangeListener<Report>) change -> outdate());
        workspace.screenProperty().subscribe(screen -> fill());
        picked.subscribe(this::show);
    }

    private void outdate() {
        stale = true;
        fill();
    }

    /** Draws anew, if anybody looks. */
    private void fill() {
        if (!stale || !(workspace.screenProperty().get() instanceof Screen.Trends)) {
            return;
        }
        stale = false;
        var all = front.all();
        var shown = left.shown(all).of(all);
        var words = new TrendWords(phrases, front.power());
        left.fill(toggles, all);
        boolean any = !shown.isEmpty();
        none.setVisible(!any);
        none.setManaged(!any);
        content.setVisible(any);
        content.setManaged(any);
        summary.setText(new TrendSentence(words).of(shown));
        charts.getChildren()
                .setAll(
                        shown.stream()
                                .map(t -> new ChartBox(t, shown, words, this::pick))
                                .toList());
        legend.show(shown, phrases);
        tables.getChildren()
                .setAll(
                        Stream.of(false, true)
                                .map(balances -> TrendTable.of(shown, balances, words))
                                .filter(table -> !table.rows().isEmpty())
                                .map(table -> new TableBox(table, words, this::pick))
                                .toList());
        show(picked.get());
    }

    private void pick(Picked point) {
        picked.set(point);
        front.take(point);
    }

    private void show(@Nullable Picked now) {
        charts.getChildrenUnmodifiable().forEach(node -> ((ChartBox) node).show(now));
        tables.getChildren().forEach(node -> ((TableBox) node).show(now));
        derivation.show(
                now,
                new TrendWords(phrases, front.power()),
                () -> Optional.ofNullable(now).ifPresent(front::open));
    }
}
