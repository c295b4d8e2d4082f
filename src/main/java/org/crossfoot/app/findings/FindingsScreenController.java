package org.crossfoot.app.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Executor;
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
import org.crossfoot.app.task.Due;
import org.crossfoot.app.task.Latest;
import org.crossfoot.check.Outcome;
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
    private final Sifted sifted;
    private final Due filling;
    private final Due detailing;
    private FindingList list = FindingList.EMPTY;
    private boolean listing;
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

    /**
     * @param search looks for what the filter leaves
     * @param turns where lines and the particulars of one wait that are not drawn at once
     */
    public FindingsScreenController(
            Workspace workspace,
            FindingsView view,
            ResourceBundle messages,
            Latest search,
            Executor turns) {
        this.workspace = workspace;
        this.view = view;
        this.phrases = new Phrases(messages);
        this.texts = new FindingTexts(messages);
        this.details = new FindingDetail(phrases, texts);
        this.filling = new Due(turns, this::fill);
        this.sifted = new Sifted(search, filling::ask);
        this.detailing = new Due(turns, this::detail);
    }

    @FXML
    private void initialize() {
        tabButtons = new FindingTabs(tabs, view.tabProperty()::set);
        listed = new FindingLines(lines);
        lines.setCellFactory(
                all -> new FindingCell(new GroupNames(phrases, texts)::of, this::toggle));
        lines.getSelectionModel().selectedItemProperty().subscribe(this::select);
        lines.setOnKeyPressed(this::key);
        lines.widthProperty().subscribe(width -> filling.ask());
        head.visibleProperty().bind(lines.widthProperty().greaterThanOrEqualTo(FindingCell.NARROW));
        view.tabProperty().subscribe(tab -> sift());
        filter.textProperty().subscribe(text -> sift());
        workspace.currentProperty().subscribe(this::show);
        workspace.screenProperty().subscribe(this::enter);
        workspace.focusProperty().subscribe(this::follow);
    }

    private void enter(Screen screen) {
        if (screen instanceof Screen.Findings) {
            filling.ask();
        }
    }

    private void show(@Nullable Report report) {
        list = view.list(report);
        subtitle.setText(report == null ? "" : FilingLine.of(report.filing(), phrases));
        tabs().count(list, phrases);
        closed.clear();
        detail.getChildren().clear();
        sifted.clear();
        sift();
    }

    private void sift() {
        sifted.sift(list.in(view.tabProperty().get()), filter.getText());
    }

    /** Lists anew, if anybody looks: how high a line is depends on the width. */
    private void fill() {
        if (!inSight()) {
            return;
        }
        var tab = view.tabProperty().get();
        tabs().select(tab);
        listing = true;
        listed().set(FindingRow.rows(sifted.left(), tab, closed));
        listing = false;
        pick();
    }

    private boolean inSight() {
        return workspace.screenProperty().get() instanceof Screen.Findings;
    }

    /** Shows a finding that was taken in hand elsewhere, in whichever tab it stands. */
    private void follow(Focus focus) {
        if (!inSight()) {
            return;
        }
        if (focus instanceof Focus.Finding(var outcome)
                && listed().row(focus).isEmpty()
                && stands(outcome, list.in(FindingsTab.ALL))
                && !(filling.pending() && stands(outcome, sifted.left()))) {
            closed.clear();
            filter.clear();
            view.tabProperty().set(FindingsTab.ALL);
            filling.ask();
        } else {
            pick();
        }
    }

    private static boolean stands(Outcome outcome, List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.outcome().equals(outcome));
    }

    private void pick() {
        if (inSight() && !filling.pending()) {
            listed().pick(workspace.focusProperty().get());
        }
    }

    private void select(@Nullable FindingRow row) {
        var report = workspace.currentProperty().get();
        if (listing || report == null || !(row instanceof FindingRow.Item item)) {
            return;
        }
        detailing.ask();
        workspace.focusProperty().set(new Focus.Finding(item.entry().outcome()));
    }

    private void detail() {
        var report = workspace.currentProperty().get();
        var inHand = listed().inHand();
        if (report != null && inHand.isPresent()) {
            detail.getChildren().setAll(details.of(report, inHand.get()));
            detailScroll.setVvalue(0);
            new DetailButtons(toCells, toSentence, openEarlier).offer(inHand.get());
        }
    }

    private void toggle(FindingRow.Head head) {
        if (!closed.remove(head.group())) {
            closed.add(head.group());
        }
        filling.ask();
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
