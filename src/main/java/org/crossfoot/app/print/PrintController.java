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
import org.crossfoot.write.page.Page;
import org.jspecify.annotations.Nullable;

/** The pages as they will be printed. */
public final class PrintController {

    private final Workspace workspace;
    private final PrintModel model;
    private final Phrases phrases;
    private final Background background;
    private final PrintTexts texts;
    private final Preview preview = new Preview();
    private int asked;

    @FXML private Label place;
    @FXML private Label title;
    @FXML private ToggleButton fit;
    @FXML private ListView<Page> thumbs;
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
        thumbs.setCellFactory(list -> preview.thumb());
        thumbs.getSelectionModel().selectedItemProperty().subscribe(page -> turn());
        fit.selectedProperty().subscribe(on -> turn());
        desk.widthProperty().subscribe(width -> turn());
        desk.heightProperty().subscribe(height -> turn());
        model.choicesProperty().subscribe(this::lay);
        model.pagesProperty().subscribe(this::show);
    }

    /** Lays the pages out on the worker; of several choices in a row the last one is shown. */
    private void lay(@Nullable PrintChoices choices) {
        var report = model.reportProperty().get();
        if (report == null || choices == null) {
            return;
        }
        asked++;
        int mine = asked;
        background.start(
                new LayTask(phrases.messages(), report, choices.options(PrintChoices.today())),
                pages -> {
                    if (mine == asked) {
                        model.pagesProperty().set(pages);
                    }
                },
                problem -> {
                    throw new IllegalStateException("pages cannot be laid out", problem);
                });
    }

    private void show(List<Page> pages) {
        int at = Math.max(0, thumbs.getSelectionModel().getSelectedIndex());
        thumbs.getItems().setAll(pages);
        thumbs.getSelectionModel().select(Math.min(at, pages.size() - 1));
        turn();
    }

    private void turn() {
        var page = thumbs.getSelectionModel().getSelectedItem();
        var choices = model.choicesProperty().get();
        if (page == null || choices == null) {
            desk.setContent(null);
            return;
        }
        int at = thumbs.getSelectionModel().getSelectedIndex();
        place.setText(texts.place(at + 1, thumbs.getItems().size()));
        title.setText(texts.page(page, choices.paper()));
        var middle = new StackPane(preview.sheet(page, desk, fit.isSelected()));
        middle.getStyleClass().add("desk-middle");
        desk.setContent(middle);
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
