package org.crossfoot.app.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Due;
import org.crossfoot.app.task.Latest;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** The side panel: the proof of what is in hand, and what does not agree, worst first. */
public final class FindingsController {

    /** More cards than a person looks through; the screen of findings lists them all. */
    private static final int MOST = 30;

    private final Workspace workspace;
    private final FindingsView view;
    private final FindingTexts texts;
    private final Phrases phrases;
    private final Cards cards;
    private final Executor turns;
    private final Map<VBox, CardStack> stacks = new HashMap<>();
    private final Due lists;
    private final Sifted sifted;
    private FindingList list = FindingList.EMPTY;

    @FXML private ToggleButton filterToggle;
    @FXML private TextField filter;
    @FXML private Button differ;
    @FXML private Button notes;
    @FXML private Button agree;
    @FXML private Button notChecked;
    @FXML private Label selectedCaption;
    @FXML private VBox selected;
    @FXML private Label hereCaption;
    @FXML private VBox here;
    @FXML private Label elsewhereCaption;
    @FXML private VBox elsewhere;

    /**
     * @param search looks for what the filter leaves
     * @param turns where cards wait that are not drawn at once
     */
    public FindingsController(
            Workspace workspace,
            FindingsView view,
            ResourceBundle messages,
            Latest search,
            Executor turns) {
        this.workspace = workspace;
        this.view = view;
        this.texts = new FindingTexts(messages);
        this.phrases = new Phrases(messages);
        this.turns = turns;
        this.lists = new Due(turns, this::fill);
        this.sifted = new Sifted(search, lists::ask);
        this.cards = new Cards(workspace, view, phrases, texts);
    }

    @FXML
    private void initialize() {
        filter.visibleProperty().bind(filterToggle.selectedProperty());
        filter.managedProperty().bind(filter.visibleProperty());
        filterToggle.selectedProperty().subscribe(this::filtering);
        workspace.currentProperty().subscribe(this::show);
        workspace.focusProperty().subscribe(focus -> showFocus());
        workspace.screenProperty().subscribe(screen -> lists.ask());
        filter.textProperty().subscribe(text -> sifted.sift(list.findings(), text));
    }

    private void filtering(boolean on) {
        if (on) {
            filter.requestFocus();
        } else {
            filter.clear();
        }
    }

    private void show(@Nullable Report report) {
        list = view.list(report);
        sifted.clear();
        sifted.sift(list.findings(), filter.getText());
        count(differ, "findings.count.differ");
        count(notes, "findings.count.notes");
        count(agree, "findings.count.agree");
        count(notChecked, "findings.count.not");
        showFocus();
    }

    private void count(Button button, String key) {
        var tab = FindingsTab.valueOf((String) button.getUserData());
        int number = list.count(tab);
        button.setGraphic(new CountLabel(tab, number, phrases.text(key)));
        button.setAccessibleText(number + " " + phrases.text(key));
        button.setOnAction(event -> open(tab));
    }

    private void open(FindingsTab tab) {
        view.tabProperty().set(tab);
        workspace.screenProperty().set(new Screen.Findings());
    }

    private void showFocus() {
        var report = workspace.currentProperty().get();
        selected.getChildren().clear();
        if (report != null) {
            switch (workspace.focusProperty().get()) {
                case Focus.Finding finding ->
                        selected.getChildren().add(cards.open(report, finding.outcome()));
                case Focus.Cells cells -> selected.getChildren().setAll(ofCell(report, cells));
                case Focus.Words words ->
                        selected.getChildren()
                                .setAll(
                                        opened(
                                                report,
                                                CellProofs.of(view.index(report), words.source())
                                                        .stating()));
                case Focus.None none -> {}
            }
        }
        selectedCaption.setText(
                phrases.text(
                        workspace.focusProperty().get() instanceof Focus.Cells
                                ? "findings.selected"
                                : "findings.in-hand"));
        shown(selectedCaption, selected);
        lists.ask();
    }

    private List<? extends Node> ofCell(Report report, Focus.Cells cells) {
        var cell = cells.lead();
        if (report.filing().fact(cell).isEmpty()) {
            return List.of();
        }
        var proofs = CellProofs.of(view.index(report), cell);
        var first = proofs.first();
        return first.isEmpty()
                ? List.of(cards.used(report, cell, proofs.using()))
                : opened(report, first);
    }

    private List<? extends Node> opened(Report report, List<Outcome> outcomes) {
        return outcomes.stream()
                .map(
                        outcome ->
                                outcome.equals(outcomes.getFirst())
                                        ? cards.open(report, outcome)
                                        : cards.closed(report, outcome))
                .toList();
    }

    private void fill() {
        var split = sifted.left().stream().filter(entry -> !inHand(entry)).toList();
        stack(here).show(cards(split.stream().filter(this::isHere).toList()));
        stack(elsewhere).show(cards(split.stream().filter(entry -> !isHere(entry)).toList()));
        shown(hereCaption, here);
        shown(elsewhereCaption, elsewhere);
        boolean anyHere = !here.getChildren().isEmpty();
        elsewhereCaption.setText(phrases.text(anyHere ? "findings.elsewhere" : "findings.filing"));
    }

    private CardStack stack(VBox box) {
        return stacks.computeIfAbsent(box, it -> new CardStack(it, turns));
    }

    private List<Supplier<Node>> cards(List<Entry> entries) {
        var made = new ArrayList<Supplier<Node>>();
        entries.stream()
                .limit(MOST)
                .forEach(entry -> made.add(() -> cards.closed(entry.report(), entry.outcome())));
        if (entries.size() > MOST) {
            made.add(() -> more(entries.size() - MOST));
        }
        return made;
    }

    private Hyperlink more(int number) {
        var more = new Hyperlink(phrases.text("findings.more", number));
        more.setOnAction(event -> open(FindingsTab.ALL));
        return more;
    }

    private boolean inHand(Entry entry) {
        return workspace.focusProperty().get() instanceof Focus.Finding finding
                && finding.outcome().equals(entry.outcome());
    }

    private boolean isHere(Entry entry) {
        return workspace.screenProperty().get() instanceof Screen.OfStatement statement
                && Outcomes.cells(entry.outcome()).stream()
                        .anyMatch(cell -> cell.statement().equals(statement.statement()));
    }

    private static void shown(Label caption, VBox box) {
        boolean some = !box.getChildren().isEmpty();
        caption.setVisible(some);
        caption.setManaged(some);
    }

    @FXML
    private void close() {
        workspace.findingsShownProperty().set(false);
    }
}
