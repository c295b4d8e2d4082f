package org.crossfoot.app.opening;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Opening;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.FindTask;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card that says what letting go of dragged files will do; the whole window is its target. */
public final class DropController {

    private static final int MOST_ROWS = 6;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Opening opening;
    private final Background aside;

    @FXML private StackPane overlay;
    @FXML private Label title;
    @FXML private Label beside;
    @FXML private VBox files;

    /**
     * @param aside where the system is asked about the files
     */
    public DropController(Workspace workspace, Phrases phrases, Opening opening, Background aside) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.opening = opening;
        this.aside = aside;
    }

    @FXML
    private void initialize() {
        overlay.setVisible(false);
        overlay.sceneProperty().subscribe(this::listen);
    }

    private void listen(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.addEventFilter(DragEvent.DRAG_OVER, this::over);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        scene.setOnDragExited(event -> overlay.setVisible(false));
    }

    private void over(DragEvent event) {
        if (!event.getDragboard().hasFiles()) {
            return;
        }
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
        if (!overlay.isVisible()) {
            overlay.setVisible(true);
            plan(event.getDragboard().getFiles());
        }
    }

    private void dropped(DragEvent event) {
        if (!event.getDragboard().hasFiles()) {
            return;
        }
        ask(event.getDragboard().getFiles(), plan -> opening.open(plan.files()));
        overlay.setVisible(false);
        event.setDropCompleted(true);
        event.consume();
    }

    /** Shows what will happen to the files. */
    void plan(List<File> dragged) {
        ask(dragged, this::show);
    }

    private void ask(List<File> dragged, Consumer<DropPlan> then) {
        var paths = dragged.stream().map(File::toPath).toList();
        aside.start(new FindTask<>(() -> DropPlan.of(paths)), then, DropController::unasked);
    }

    private static void unasked(Throwable problem) {
        System.getLogger("org.crossfoot").log(System.Logger.Level.WARNING, "no plan", problem);
    }

    private void show(DropPlan plan) {
        int count = plan.files().size();
        title.setText(phrases.text(count == 0 ? "drop.none" : "drop.title", count));
        beside.setText(phrases.text(workspace.open().isEmpty() ? "drop.first" : "drop.beside"));
        files.getChildren().setAll(plan.items().stream().limit(MOST_ROWS).map(this::row).toList());
        int more = plan.items().size() - MOST_ROWS;
        if (more > 0) {
            files.getChildren().add(new Label(phrases.text("drop.more", more)));
        }
    }

    private HBox row(DropPlan.Item item) {
        var icon = new FontIcon(item.opens() ? "fth-file-text" : "fth-minus-circle");
        var name = new Label(item.file().getFileName().toString());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var words = new Label(phrases.text(item.key(), DropPlan.size(item.bytes())));
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("second", "muted");
        if (!item.opens()) {
            name.getStyleClass().add("muted");
        }
        var row = new HBox(icon, name, room, words);
        row.getStyleClass().add("drop-row");
        return row;
    }
}
