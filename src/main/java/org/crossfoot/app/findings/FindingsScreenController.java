package org.crossfoot.app.findings;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** All outcomes in groups, and all that is known of the one in hand. */
public final class FindingsScreenController {

    private static final PseudoClass MAIN = PseudoClass.getPseudoClass("main");

    private final Workspace workspace;
    private final FindingsView view;
    private final Phrases phrases;
    private final FindingTexts texts;
    private final FindingDetail details;
    private final Map<FindingsTab, ToggleButton> tabButtons = new EnumMap<>(FindingsTab.class);
    private final Set<FindingRow.Group> closed = new HashSet<>();
    private FindingList list = new FindingList(List.of());
    private boolean filling;

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
        var group = new ToggleGroup();
        for (var tab : FindingsTab.values()) {
            var button = new ToggleButton();
            button.getStyleClass().add("tab-button");
            button.setToggleGroup(group);
            tab.mark().ifPresent(mark -> button.setGraphic(mark.icon()));
            button.setOnAction(event -> choose(tab));
            tabButtons.put(tab, button);
            tabs.getChildren().add(button);
        }
        lines.setCellFactory(all -> new FindingCell(this::groupName, this::toggle));
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

    private void choose(FindingsTab tab) {
        view.tabProperty().set(tab);
        tabButtons.forEach((each, button) -> button.setSelected(each == tab));
    }

    private void show(@Nullable Report report) {
        list = report == null ? new FindingList(List.of()) : FindingList.of(report, texts);
        subtitle.setText(report == null ? "" : FilingLine.of(report.filing(), phrases));
        list.counts().forEach((tab, count) -> button(tab).setText(phrases.text(tab.key(), count)));
        closed.clear();
        detail.getChildren().clear();
        fill();
    }

    private ToggleButton button(FindingsTab tab) {
        return java.util.Objects.requireNonNull(tabButtons.get(tab));
    }

    /** Lists anew, if anybody looks: how high a line is depends on the width. */
    private void fill() {
        if (!inSight()) {
            return;
        }
        var tab = view.tabProperty().get();
        tabButtons.forEach((each, button) -> button.setSelected(each == tab));
        filling = true;
        lines.getItems().clear(); // heights of equal lines would be kept otherwise
        lines.getItems().setAll(FindingRow.rows(list.in(tab, filter.getText()), tab, closed));
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
                        && row(focus).isEmpty()
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

    /** Selects the finding in hand; where it is not listed, the first line. */
    private void pick() {
        if (!inSight()) {
            return;
        }
        int at = row(workspace.focusProperty().get()).orElseGet(() -> next(-1, 1).orElse(-1));
        if (at >= 0 && at != lines.getSelectionModel().getSelectedIndex()) {
            lines.getSelectionModel().clearAndSelect(at);
            lines.scrollTo(Math.max(0, at - 3));
        }
    }

    private Optional<Integer> row(Focus focus) {
        for (int i = 0; i < lines.getItems().size(); i++) {
            if (focus instanceof Focus.Finding finding
                    && lines.getItems().get(i) instanceof FindingRow.Item item
                    && item.entry().outcome().equals(finding.outcome())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void select(@Nullable FindingRow row) {
        var report = workspace.currentProperty().get();
        if (filling || report == null || !(row instanceof FindingRow.Item item)) {
            return;
        }
        var outcome = item.entry().outcome();
        detail.getChildren().setAll(details.of(report, outcome));
        detailScroll.setVvalue(0);
        boolean cells = !Outcomes.cells(outcome).isEmpty();
        boolean earlier =
                outcome instanceof Outcome.Skipped skipped
                        && skipped.reason() == Outcome.Reason.NEEDS_ANOTHER_FILING;
        shown(toCells, cells);
        shown(toSentence, Outcomes.words(outcome).isPresent());
        shown(openEarlier, earlier);
        toCells.pseudoClassStateChanged(MAIN, !earlier);
        toSentence.pseudoClassStateChanged(MAIN, !earlier && !cells);
        workspace.focusProperty().set(new Focus.Finding(outcome));
    }

    private static void shown(Button button, boolean on) {
        button.setVisible(on);
        button.setManaged(on);
    }

    private void toggle(FindingRow.Head head) {
        if (!closed.remove(head.group())) {
            closed.add(head.group());
        }
        fill();
    }

    private String groupName(FindingRow.Group group) {
        return switch (group) {
            case FindingRow.Group.Kind kind -> phrases.text("findings.group." + kind.kind().name());
            case FindingRow.Group.Why why -> Capital.of(texts.reason(why.reason()));
        };
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

    private Optional<Integer> next(int from, int step) {
        for (int i = from + step; i >= 0 && i < lines.getItems().size(); i += step) {
            if (lines.getItems().get(i) instanceof FindingRow.Item) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void step(int step) {
        next(lines.getSelectionModel().getSelectedIndex(), step)
                .ifPresent(
                        at -> {
                            lines.getSelectionModel().clearAndSelect(at);
                            lines.scrollTo(Math.max(0, at - 3));
                        });
    }

    private Optional<Outcome> inHand() {
        return lines.getSelectionModel().getSelectedItem() instanceof FindingRow.Item item
                ? Optional.of(item.entry().outcome())
                : Optional.empty();
    }

    @FXML
    private void goToCells() {
        inHand().ifPresent(workspace::reveal);
    }

    @FXML
    private void goToSentence() {
        inHand().ifPresent(outcome -> Sight.sentence(workspace, outcome));
    }

    @FXML
    private void openEarlier() {
        workspace.requestOpen();
    }

    @FXML
    private void previous() {
        step(-1);
    }

    @FXML
    private void next() {
        step(1);
    }
}
