package org.crossfoot.app.main;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.crossfoot.app.Appearance;
import org.crossfoot.app.Opening;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Queue;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.OpenFilingTask;
import org.crossfoot.write.Version;

/** The status bar. */
public final class StatusController {

    private final Workspace workspace;
    private final Phrases phrases;
    private final Opening opening;
    private final Queue queue;
    private final Appearance appearance;
    private final Preparation preparation;
    private final StatusTexts texts;

    @FXML private Label context;
    @FXML private HBox figures;
    @FXML private Label sum;
    @FXML private Label average;
    @FXML private Label count;
    @FXML private HBox loading;
    @FXML private Label loadingName;
    @FXML private ProgressBar progress;
    @FXML private Label unit;
    @FXML private Label order;
    @FXML private Label zoom;

    public StatusController(
            Workspace workspace,
            Phrases phrases,
            Opening opening,
            Queue queue,
            Appearance appearance,
            Preparation preparation) {
        this.workspace = workspace;
        this.preparation = preparation;
        this.phrases = phrases;
        this.opening = opening;
        this.queue = queue;
        this.appearance = appearance;
        this.texts = new StatusTexts(phrases);
    }

    @FXML
    private void initialize() {
        workspace.focusProperty().subscribe(focus -> tell());
        workspace.screenProperty().subscribe(screen -> tell());
        workspace.currentProperty().subscribe(report -> tell());
        workspace.unitsProperty().subscribe(units -> tell());
        workspace.sortedProperty().subscribe(sorted -> tell());
        appearance.zoomProperty().subscribe(percent -> tell());
        opening.underWay().addListener((ListChangeListener<OpenFilingTask>) change -> follow());
        queue.countProperty().subscribe(count -> follow());
        follow();
    }

    private void tell() {
        var report = workspace.currentProperty().get();
        if (report == null) {
            show(context, phrases.text("status.nothing-open"));
            show(figures, false);
            show(unit, "");
            show(order, "");
            show(zoom, phrases.text("status.version", Version.current()));
            return;
        }
        var words =
                texts.of(
                        preparation.index(report),
                        workspace.focusProperty().get(),
                        workspace.unitsProperty().get());
        show(context, words.context());
        show(figures, words.count() > 0);
        sum.setText(words.sum());
        average.setText(words.average());
        count.setText(Integer.toString(words.count()));
        var screen = workspace.screenProperty().get();
        show(unit, texts.unit(report, screen, workspace.unitsProperty().get()));
        boolean sorted = workspace.sortedProperty().get();
        order.getStyleClass().remove("sorted");
        if (sorted) {
            order.getStyleClass().add("sorted");
        }
        boolean statement = screen instanceof Screen.OfStatement;
        show(order, statement ? phrases.text(sorted ? "status.sorted" : "status.filed-order") : "");
        show(zoom, phrases.text("status.zoom", appearance.zoomProperty().get()));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void follow() {
        progress.progressProperty().unbind();
        var now = opening.underWay().stream().findFirst();
        var count = queue.countProperty().get();
        show(loading, now.isPresent() || count.running());
        if (now.isPresent()) {
            follow(now.get());
        } else if (count.running()) {
            loadingName.setText(phrases.text("status.queue", count.settled(), count.all()));
            progress.setProgress(count.settled() / (double) count.all());
        }
    }

    private void follow(OpenFilingTask task) {
        int waiting = opening.underWay().size() - 1;
        String name = Optional.ofNullable(task.file().getFileName()).orElse(task.file()).toString();
        loadingName.setText(
                waiting == 0
                        ? phrases.text("status.reading", name)
                        : phrases.text("status.reading-more", name, waiting));
        progress.progressProperty()
                .bind(Bindings.createDoubleBinding(task::getProgress, task.progressProperty()));
    }

    @FXML
    private void cancel() {
        if (opening.underWay().isEmpty()) {
            queue.cancel();
        } else {
            opening.cancel();
        }
    }
}
