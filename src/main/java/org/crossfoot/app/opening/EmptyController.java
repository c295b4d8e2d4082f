package org.crossfoot.app.opening;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.crossfoot.app.FilePicker;
import org.crossfoot.app.Opening;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Recent;
import org.crossfoot.app.Workspace;
import org.jspecify.annotations.Nullable;

/** The screen while nothing is open. */
public final class EmptyController {

    private static final double ROW = 34;
    private static final int MOST_ROWS = 8;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Opening opening;
    private final FilePicker picker;

    @FXML private Node root;
    @FXML private Button open;
    @FXML private VBox recentBox;
    @FXML private ListView<Recent> recents;

    public EmptyController(
            Workspace workspace, Phrases phrases, Opening opening, FilePicker picker) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.opening = opening;
        this.picker = picker;
    }

    @FXML
    private void initialize() {
        recents.setItems(workspace.recents());
        recents.setCellFactory(list -> new RecentCell(new RecentTexts(phrases), this::open));
        workspace.recents().addListener((ListChangeListener<Recent>) change -> fit());
        fit();
        open.sceneProperty().subscribe(_ -> waitAtOpen());
        root.visibleProperty().subscribe(_ -> waitAtOpen());
    }

    /** What cannot be seen takes no focus, so this is asked for again when it can. */
    private void waitAtOpen() {
        if (root.isVisible()) {
            open.requestFocus();
        }
    }

    private void fit() {
        int rows = workspace.recents().size();
        recentBox.setVisible(rows > 0);
        recents.setFixedCellSize(ROW);
        double height = Math.min(rows, MOST_ROWS) * ROW + 2;
        recents.setMinHeight(height);
        recents.setPrefHeight(height);
        recents.setMaxHeight(height);
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open(recents.getSelectionModel().getSelectedItem());
        }
    }

    private void open(@Nullable Recent recent) {
        if (recent != null) {
            opening.open(List.of(Path.of(recent.path())));
        }
    }

    @FXML
    private void pick() {
        opening.open(picker.filings(root.getScene().getWindow()));
    }

    @FXML
    private void pickFolder() {
        opening.open(picker.folder(root.getScene().getWindow()));
    }

    @FXML
    private void sample() {
        opening.openSample();
    }

    @FXML
    private void clear() {
        workspace.recents().clear();
    }
}
