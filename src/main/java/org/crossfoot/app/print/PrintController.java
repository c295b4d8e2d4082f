package org.crossfoot.app.print;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.LayTask;

/** The pages as they will be printed. */
public final class PrintController {

    private final Workspace workspace;
    private final PrintModel model;
    private final Phrases phrases;
    private final Background background;
    private final PrintTexts texts;
    private final Sheet sheet = new Sheet();
    private int asked;

    @FXML private Label place;
    @FXML private Label title;
    @FXML private ToggleButton fit;
    @FXML private ListView<Leaf> thumbs;
    @FXML private ScrollPane desk;

    public PrintController(
            Workspace workspace, PrintModel model, Phrases phrases, Background background) {
        this.workspace = workspace;
        this.model = model;
        this.phrases = phrases;
        this.background = background;
        this.texts = new PrintTexts(phrases);
    }

    @FXML
    private void initialize() {
        var middle = new StackPane(sheet);
        middle.getStyleClass().add("desk-middle");
        desk.setContent(middle);
        thumbs.setCellFactory(list -> new ThumbCell());
        thumbs.getSelectionModel().selectedItemProperty().subscribe(leaf -> turn());
        fit.selectedProperty().subscribe(on -> fit());
        desk.viewportBoundsProperty().subscribe(bounds -> fit());
        model.reportProperty().subscribe(report -> lay());
        model.contentsProperty().subscribe(contents -> lay());
        model.setupProperty().subscribe(setup -> lay());
        model.deviceProperty().subscribe(to -> lay());
        model.leavesProperty().subscribe(this::show);
    }

    /** Lays the pages out on the worker; of several choices in a row the last one is shown. */
    private void lay() {
        var report = model.reportProperty().get();
        var options = model.options();
        if (report == null || options.isEmpty()) {
            return;
        }
        asked++;
        int mine = asked;
        background.start(
                new LayTask(phrases.messages(), report, options.get()),
                pages -> {
                    if (mine == asked) {
                        model.pagesProperty().set(pages);
                    }
                },
                problem -> {
                    throw new IllegalStateException("pages cannot be laid out", problem);
                });
    }

    private void show(List<Leaf> leaves) {
        int at = Math.max(0, thumbs.getSelectionModel().getSelectedIndex());
        thumbs.getItems().setAll(leaves);
        thumbs.getSelectionModel().select(Math.min(at, leaves.size() - 1));
        turn();
    }

    private void turn() {
        var leaf = thumbs.getSelectionModel().getSelectedItem();
        desk.getContent().setVisible(leaf != null);
        if (leaf == null) {
            place.setText("");
            title.setText("");
            return;
        }
        int all = model.pagesProperty().get().size();
        place.setText(texts.place(leaf.number(), thumbs.getItems().size(), all));
        title.setText(texts.page(leaf.page(), model.printable()));
        sheet.show(leaf.page());
        fit();
    }

    private void fit() {
        var room = desk.getViewportBounds();
        sheet.fit(room.getWidth(), room.getHeight(), fit.isSelected());
    }

    @FXML
    private void previous() {
        thumbs.getSelectionModel().selectPrevious();
    }

    @FXML
    private void next() {
        thumbs.getSelectionModel().selectNext();
    }

    @FXML
    private void close() {
        workspace.history().back();
    }
}
