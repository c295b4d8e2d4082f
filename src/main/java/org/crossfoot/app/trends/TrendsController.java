package org.crossfoot.app.trends;

import java.util.Optional;
import java.util.ResourceBundle;
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
import org.crossfoot.app.task.Latest;
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
    private final Latest search;
    private boolean stale = true;

    @FXML private Label summary;
    @FXML private HBox toggles;
    @FXML private VBox content;
    @FXML private ChartRow charts;
    @FXML private Legend legend;
    @FXML private VBox tables;
    @FXML private DerivationLine derivation;
    @FXML private Label none;

    /**
     * @param search works out what there is to draw
     */
    public TrendsController(Workspace workspace, ResourceBundle messages, Latest search) {
        this.search = search;
        this.workspace = workspace;
        this.phrases = new Phrases(messages);
        this.front = new FrontTrends(workspace);
        this.left = new TrendToggles(phrases, this::outdate);
    }

    @FXML
    private void initialize() {
        workspace.currentProperty().subscribe(report -> leave());
        workspace.unitsProperty().subscribe(units -> outdate());
        workspace.open().addListener((ListChangeListener<Report>) change -> outdate());
        workspace.screenProperty().subscribe(screen -> fill());
        picked.subscribe(this::show);
    }

    /** Shows nothing of another filing until what there is of this one is known. */
    private void leave() {
        content.setVisible(false);
        outdate();
    }

    private void outdate() {
        stale = true;
        fill();
    }

    /** Has all drawn anew, if anybody looks. */
    private void fill() {
        if (!stale || !(workspace.screenProperty().get() instanceof Screen.Trends)) {
            return;
        }
        stale = false;
        var trends = front.all();
        var choice = left.shown();
        var words = new TrendWords(phrases, front.power());
        search.ask(() -> TrendsPage.of(trends.call(), choice, words), this::draw);
    }

    private void draw(TrendsPage page) {
        left.fill(toggles, page.all());
        boolean any = !page.shown().isEmpty();
        none.setVisible(!any);
        none.setManaged(!any);
        content.setVisible(any);
        content.setManaged(any);
        summary.setText(page.sentence());
        charts.getChildren()
                .setAll(
                        page.shown().stream()
                                .map(t -> new ChartBox(t, page.shown(), page.words(), this::pick))
                                .toList());
        legend.show(page.shown(), phrases);
        tables.getChildren()
                .setAll(
                        page.tables().stream()
                                .map(table -> new TableBox(table, page.words(), this::pick))
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
