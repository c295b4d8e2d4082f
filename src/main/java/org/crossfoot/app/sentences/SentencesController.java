package org.crossfoot.app.sentences;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Latest;
import org.crossfoot.model.Source;
import org.crossfoot.write.ClaimStatus;
import org.jspecify.annotations.Nullable;

/** The sentences that speak of figures, and what each claim in them was held against. */
public final class SentencesController {

    private final Workspace workspace;
    private final Phrases phrases;
    private final Latest search;
    private @Nullable ClaimStatus only;
    private boolean stale = true;

    @FXML private Label subtitle;
    @FXML private FlowPane tabs;
    @FXML private ListView<SentenceRow> lines;

    /**
     * @param search lists what is shown
     */
    public SentencesController(Workspace workspace, Phrases phrases, Latest search) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.search = search;
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(all -> new SentenceCell(phrases, this::open));
        lines.getSelectionModel().selectedItemProperty().subscribe(this::select);
        lines.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        openSelected();
                    }
                });
        lines.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openSelected();
                        event.consume();
                    }
                });
        workspace.currentProperty().subscribe(report -> outdate());
        workspace.screenProperty().subscribe(screen -> fill());
    }

    private void outdate() {
        stale = true;
        only = null;
        lines.getItems().clear();
        search.drop();
        fill();
    }

    private void fill() {
        var report = workspace.currentProperty().get();
        if (!stale
                || report == null
                || !(workspace.screenProperty().get() instanceof Screen.Sentences)) {
            return;
        }
        stale = false;
        var wanted = only;
        search.ask(() -> Listed.of(report, wanted), this::show);
    }

    private void show(Listed listed) {
        tabs(listed);
        lines.getItems().setAll(listed.rows());
        subtitle.setText(phrases.text("sentences.count", listed.count(null)));
    }

    private void tabs(Listed listed) {
        var group = new ToggleGroup();
        tabs.getChildren().setAll(List.of(tab(null, listed, group)));
        for (var status : List.of(ClaimStatus.CONTRADICTED, ClaimStatus.TIED, ClaimStatus.UNTIED)) {
            tabs.getChildren().add(tab(status, listed, group));
        }
    }

    private ToggleButton tab(@Nullable ClaimStatus status, Listed listed, ToggleGroup group) {
        int count = listed.count(status);
        String key = status == null ? "all" : status.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton(phrases.text("sentences.tab." + key, count));
        button.getStyleClass().add("tab-button");
        if (status != null) {
            button.setGraphic(mark(status).icon());
        }
        button.setToggleGroup(group);
        button.setSelected(only == status);
        button.setOnAction(
                event -> {
                    only = status;
                    stale = true;
                    fill();
                });
        return button;
    }

    private static Mark mark(ClaimStatus status) {
        return switch (status) {
            case TIED -> Mark.AGREES;
            case CONTRADICTED -> Mark.DIFFERS;
            case UNTIED -> Mark.NOT_CHECKED;
        };
    }

    private void select(@Nullable SentenceRow row) {
        if (row instanceof SentenceRow.OfClaim claim) {
            workspace.focusProperty().set(new Focus.Words(claim.line().claim().source()));
        }
    }

    private void openSelected() {
        switch (lines.getSelectionModel().getSelectedItem()) {
            case SentenceRow.OfClaim claim -> open(claim.line().claim().source());
            case SentenceRow.Sentence sentence -> open(sentence.source());
            case null -> {}
        }
    }

    private void open(Source words) {
        workspace.go(new Screen.SourceText(), new Focus.Words(words));
    }
}
