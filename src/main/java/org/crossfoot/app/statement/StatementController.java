package org.crossfoot.app.statement;

import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.crossfoot.app.ColumnRef;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Prepared;
import org.crossfoot.app.Screen;
import org.crossfoot.app.TitleWords;
import org.crossfoot.app.Trace;
import org.crossfoot.app.Units;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Due;
import org.crossfoot.model.Statement;
import org.jspecify.annotations.Nullable;

/** One statement as filed. */
public final class StatementController implements SheetInput.Asked {

    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    private final Workspace workspace;
    private final ResourceBundle messages;
    private final Preparation preparation;
    private final Prepared<Marks> marks;
    private final Prepared<Map<String, FiledSheet>> sheets;
    private final SheetClipboard clipboard = new SheetClipboard();
    private final SheetInput input;
    private final Executor turns;
    private final Due page;
    private final Due head;
    private final Due rows;

    @FXML private Label title;
    @FXML private Label caption;
    @FXML private HBox counts;
    @FXML private HBox sortBar;
    @FXML private Label sortText;
    @FXML private TreeTableView<Row> table;
    private @Nullable SheetTable sheet;

    /**
     * @param preparation has ready a filing's rows, and what the checks say of its cells
     * @param turns where pages and rows wait that are not drawn at once
     */
    public StatementController(
            Workspace workspace, ResourceBundle messages, Preparation preparation, Executor turns) {
        this.workspace = workspace;
        this.preparation = preparation;
        this.marks = preparation.of(report -> new Marks(report.outcomes()));
        this.sheets = preparation.of(report -> FiledSheet.all(report, marks.of(report)));
        this.turns = turns;
        this.page = new Due(turns, this::show);
        this.head = new Due(turns, this::head);
        this.rows = new Due(turns, this::fill);
        this.messages = messages;
        this.input = new SheetInput(workspace, preparation, this);
    }

    @FXML
    private void initialize() {
        var made =
                new SheetTable(
                        table,
                        caption.fontProperty(),
                        new MarkWords(messages),
                        new SheetMouse((cell, how) -> input.pick(cell, how, sheet().grid())),
                        turns);
        sheet = made;
        made.onSort(this::sort);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> input.press(event, made));
        table.setContextMenu(new SheetMenu(messages, input, clipboard).menu(made));
        table.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(true)
                .subscribe(active -> table.pseudoClassStateChanged(IDLE, !active));
        workspace.currentProperty().subscribe(_ -> page.ask());
        workspace.screenProperty().subscribe(_ -> page.ask());
        workspace.focusProperty().subscribe(this::follow);
        workspace.unitsProperty().subscribe(this::measure);
        workspace.hiddenColumns().addListener((SetChangeListener<ColumnRef>) _ -> hide());
    }

    @FXML
    private void backToFiledOrder() {
        sheet().filedOrder();
    }

    @Override
    public void copy(CellSelection selection, boolean valueOnly) {
        sheet().view()
                .ifPresent(
                        view ->
                                clipboard.copy(
                                        view, SheetTree.shown(table), selection.all(), valueOnly));
    }

    @Override
    public void prove() {
        workspace.findingsShownProperty().set(true);
        if (table.getScene().lookup("#selected") instanceof Parent proof) {
            proof.getChildrenUnmodifiable().stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private SheetTable sheet() {
        return java.util.Objects.requireNonNull(sheet);
    }

    private void show() {
        var current = workspace.currentProperty().get();
        if (current == null
                || !(workspace.screenProperty().get() instanceof Screen.OfStatement screen)) {
            return;
        }
        var filed = sheets.of(current).get(screen.statement());
        if (filed == null) {
            return;
        }
        if (shown(filed.statement())) {
            follow(workspace.focusProperty().get());
        } else {
            show(SheetView.of(current, filed, marks.of(current), workspace.unitsProperty().get()));
        }
    }

    @SuppressWarnings("ReferenceEquality") // to compare two filings figure by figure would be slow
    private boolean shown(Statement statement) {
        return sheet().view().filter(view -> view.statement() == statement).isPresent();
    }

    private void show(SheetView view) {
        sheet().show(view);
        hide();
        head.ask();
    }

    private void head() {
        sheet().view().ifPresent(this::head);
        rows.ask();
    }

    private void head(SheetView view) {
        var statement = view.statement();
        title.setText(TitleWords.sentence(statement.title()));
        caption.setText(new UnitCaption(messages).of(statement, view.units()));
        counts.getChildren().setAll(new SheetHead(messages).counts(view.marks(), statement.id()));
        say(view);
    }

    private void fill() {
        sheet().fill();
        follow(workspace.focusProperty().get());
    }

    private void follow(Focus focus) {
        var current = workspace.currentProperty().get();
        boolean due = page.pending() || head.pending() || rows.pending();
        if (current == null || due || sheet().view().isEmpty()) {
            return; // what is due follows as it comes up
        }
        var trace = Trace.of(preparation.index(current), focus);
        input.follow(focus, trace.selected());
        if (elsewhere(trace)) {
            trace.lead()
                    .map(cell -> new Screen.OfStatement(cell.statement()))
                    .ifPresent(screen -> workspace.go(screen, focus));
            return;
        }
        sheet().view().ifPresent(view -> sheet().update(view.with(trace)));
        reveal(trace);
    }

    private void reveal(Trace trace) {
        sheet().view()
                .ifPresent(
                        view -> {
                            var parts =
                                    trace.parts().keySet().stream().filter(view::holds).toList();
                            trace.lead()
                                    .filter(view::holds)
                                    .ifPresent(lead -> sheet().reveal(lead, parts));
                        });
    }

    private boolean elsewhere(Trace trace) {
        return workspace.screenProperty().get() instanceof Screen.OfStatement screen
                && trace.lead()
                        .filter(cell -> !cell.statement().equals(screen.statement()))
                        .isPresent();
    }

    private void measure(Units units) {
        sheet().view()
                .ifPresent(
                        view -> {
                            sheet().update(view.with(units));
                            caption.setText(new UnitCaption(messages).of(view.statement(), units));
                        });
    }

    private void sort(Optional<SectionSort> order) {
        sheet().view()
                .ifPresent(
                        view -> {
                            var next = view.with(order);
                            sheet().update(next);
                            say(next);
                            reveal(next.trace());
                        });
    }

    private void say(SheetView view) {
        workspace.sortedProperty().set(view.sort().isPresent());
        new SortBar(sortBar, sortText, new SortWords(messages)).say(view);
    }

    private void hide() {
        sheet().view()
                .map(view -> workspace.hiddenColumns(view.statement().id()))
                .ifPresent(sheet()::hide);
    }
}
