package org.crossfoot.app.findings;

import java.util.HashSet;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** All outcomes in groups, and all that is known of the one in hand. */
public final class FindingsScreenController {

    private final Workspace workspace;
    private final FindingsView view;
    private final Phrases phrases;
    private final FindingTexts texts;
    private final FindingDetail details;
    private final Set<FindingRow.Group> closed = new HashSet<>();
    private FindingList list = FindingList.EMPTY;
    private boolean filling;
    private @Nullable FindingTabs tabButtons;
    private @Nullable FindingLines listed;

    @FXML private Label subtitle;
    @FXML private TextField filter;
    @FXML private FlowPane tabs;
    @FXML private Label head;
    @FXML private ListView<FindingRow> lines;
    @FXML private ScrollPane detailScroll;
    @FXML private VBox detail;
    @FXML private Button toCells;
    @FXML private Button toSentence;
    @FXML private Button openEarlier;

    public FindingsScreenController(
            Workspace workspace, FindingsView view, ResourceBundle messages) {
        this.workspace = workspace;
        this.view = view;
        this.phrases = new Phrases(messages);
        this.texts = new FindingTexts(messages);
        this.details = new FindingDetail(phrases, texts);
    }

    @FXML
    private void initialize() {
        tabButtons = new FindingTabs(tabs, view.tabProperty()::set);
        listed = new FindingLines(lines);
        lines.setCellFactory(
                all -> new FindingCell(new GroupNames(phrases, texts)::of, this::toggle));
        lines.getSelectionModel().selectedItemProperty().subscribe(this::select);
        lines.setOnKeyPressed(this::key);
        lines.widthProperty().subscribe(width -> fill());
        head.visibleProperty().bind(lines.widthProperty().greaterThanOrEqualTo(FindingCell.NARROW));
        view.tabProperty().subscribe(tab -> fill());
        filter.textProperty().subscribe(text -> fill());
        workspace.currentProperty().subscribe(this::show);
        workspace.screenProperty().subscribe(this::enter);
        workspace.focusProperty().subscribe(this::follow);
    }

    private void enter(Screen screen) {
        if (screen instanceof Screen.Findings) {
            fill();
            lines.requestFocus();
        }
    }

    private void show(@Nullable Report report) {
        list = view.list(report);
        subtitle.setText(report == null ? "" : FilingLine.of(report.filing(), phrases));
        tabs().count(list.counts(), phrases);
        closed.clear();
        detail.getChildren().clear();
        fill();
    }

    /** Lists anew, if anybody looks: how high a line is depends on the width. */
    private void fill() {
        if (!inSight()) {
            return;
        }
        var tab = view.tabProperty().get();
        tabs().select(tab);
        filling = true;
        listed().set(FindingRow.rows(list.in(tab, filter.getText()), tab, closed));
        filling = false;
        pick();
    }

    private boolean inSight() {
        return workspace.screenProperty().get() instanceof Screen.Findings;
    }

    /** Shows a finding that was taken in hand elsewhere, in whichever tab it stands. */
    private void follow(Focus focus) {
        boolean hidden =
                focus instanceof Focus.Finding finding
                        && listed().row(focus).isEmpty()
                        && list.entries().stream()
                                .anyMatch(entry -> entry.outcome().equals(finding.outcome()));
        if (hidden && inSight()) {
            closed.clear();
            filter.clear();
            view.tabProperty().set(FindingsTab.ALL);
            fill();
        } else {
            pick();
        }
    }

    private void pick() {
        if (inSight()) {
            listed().pick(workspace.focusProperty().get());
        }
    }

    private void select(@Nullable FindingRow row) {
        var report = workspace.currentProperty().get();
        if (filling || report == null || !(row instanceof FindingRow.Item item)) {
            return;
        }
        var outcome = item.entry().outcome();
        detail.getChildren().setAll(details.of(report, outcome));
        detailScroll.setVvalue(0);
        new DetailButtons(toCells, toSentence, openEarlier).offer(outcome);
        workspace.focusProperty().set(new Focus.Finding(outcome));
    }

    private void toggle(FindingRow.Head head) {
        if (!closed.remove(head.group())) {
            closed.add(head.group());
        }
        fill();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> goToCells();
            case LEFT, RIGHT -> {
                if (lines.getSelectionModel().getSelectedItem() instanceof FindingRow.Head head) {
                    toggle(head);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private FindingTabs tabs() {
        return Objects.requireNonNull(tabButtons);
    }

    private FindingLines listed() {
        return Objects.requireNonNull(listed);
    }

    @FXML
    private void goToCells() {
        listed().inHand().ifPresent(workspace::reveal);
    }

    @FXML
    private void goToSentence() {
        listed().inHand().ifPresent(outcome -> Sight.sentence(workspace, outcome));
    }

    @FXML
    private void openEarlier() {
        workspace.requestOpen();
    }

    @FXML
    private void previous() {
        listed().step(-1);
    }

    @FXML
    private void next() {
        listed().step(1);
    }
}
