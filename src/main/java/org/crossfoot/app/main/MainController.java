package org.crossfoot.app.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.crossfoot.app.Appearance;
import org.crossfoot.app.PaneSizes;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.FxThread;
import org.jspecify.annotations.Nullable;

/** The window: puts the panels where the screen and the room want them. */
public final class MainController {

    private static final double NUDGE = 1e-4;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final double BARS = 70;

    private final Workspace workspace;
    private final Appearance appearance;
    private final ObjectProperty<PaneSizes> sizes;
    private final Shortcuts shortcuts;
    private final Executor turns;
    private final Map<Node, Berth> berths = new HashMap<>();
    private @Nullable Arrangement arranged;

    @FXML private StackPane root;
    @FXML private SplitPane columns;
    @FXML private SplitPane sheet;
    @FXML private Node navigator;
    @FXML private Node middle;
    @FXML private Node findings;
    @FXML private Node statement;
    @FXML private Node source;
    @FXML private Node empty;
    @FXML private Node findingsScreen;
    @FXML private Node queue;
    @FXML private Node sentences;
    @FXML private Node trends;
    @FXML private Node print;

    /**
     * @param turns where a pane waits that comes up beside another
     */
    public MainController(
            Workspace workspace,
            Appearance appearance,
            ObjectProperty<PaneSizes> sizes,
            Shortcuts shortcuts,
            Executor turns) {
        this.workspace = workspace;
        this.appearance = appearance;
        this.sizes = sizes;
        this.shortcuts = shortcuts;
        this.turns = turns;
    }

    @FXML
    private void initialize() {
        columns.getItems().setAll(middle);
        sheet.getItems().setAll(statement);
        for (Node fixed : new Node[] {navigator, findings, source}) {
            var berth = new Berth(fixed);
            SplitPane.setResizableWithParent(berth, false);
            berths.put(fixed, berth);
        }
        workspace.screenProperty().subscribe(this::show);
        workspace.screenProperty().subscribe(screen -> arrange());
        workspace.findingsShownProperty().subscribe(shown -> arrange());
        workspace.sourceShownProperty().subscribe(shown -> arrange());
        root.widthProperty().subscribe(width -> arrange());
        appearance.zoomProperty().subscribe(percent -> arrange());
        columns.widthProperty().subscribe(_ -> keep());
        columns.heightProperty().subscribe(_ -> keep());
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> measure());
        root.sceneProperty().subscribe(this::listen);
    }

    private void show(Screen screen) {
        show(empty, screen instanceof Screen.Empty);
        show(sheet, screen instanceof Screen.OfStatement || screen instanceof Screen.SourceText);
        show(findingsScreen, screen instanceof Screen.Findings);
        show(queue, screen instanceof Screen.Queue);
        show(sentences, screen instanceof Screen.Sentences);
        show(trends, screen instanceof Screen.Trends);
        show(print, screen instanceof Screen.Print);
    }

    private static void show(Node pane, boolean shown) {
        pane.setVisible(shown);
        pane.setManaged(shown);
    }

    private void arrange() {
        if (root.getWidth() == 0) {
            return;
        }
        var next =
                Arrangement.of(
                        workspace.screenProperty().get(),
                        root.getWidth() * 100 / appearance.zoomProperty().get(),
                        workspace.findingsShownProperty().get(),
                        workspace.sourceShownProperty().get());
        if (next.equals(arranged)) {
            return;
        }
        arranged = next;
        root.pseudoClassStateChanged(NARROW, next.narrow());
        set(sheet, next.statement() ? statement : null, next.source() ? berth(source) : null);
        set(
                columns,
                next.navigator() ? berth(navigator) : null,
                middle,
                next.findings() ? berth(findings) : null);
        divide(next);
    }

    private Node berth(Node panel) {
        return Objects.requireNonNull(berths.get(panel)).filled(turns);
    }

    /** Divides once more after a split pane that was resized has moved its dividers its own way. */
    private void keep() {
        FxThread.later(
                () -> {
                    if (arranged != null) {
                        nudge(columns);
                        nudge(sheet);
                        divide(arranged);
                    }
                });
    }

    /** Makes the next position a change, even where it is the one last asked for. */
    private static void nudge(SplitPane pane) {
        pane.getDividers().forEach(each -> each.setPosition(each.getPosition() + NUDGE));
    }

    /** Whatever stays is not touched: it would be dressed once more. */
    private static void set(SplitPane pane, @Nullable Node... items) {
        var shown = Stream.of(items).filter(Objects::nonNull).toList();
        var there = pane.getItems();
        there.retainAll(shown);
        for (int i = 0; i < shown.size(); i++) {
            if (!there.contains(shown.get(i))) {
                there.add(i, shown.get(i));
            }
        }
    }

    private void divide(Arrangement next) {
        double width = root.getWidth();
        double zoom = appearance.zoomProperty().get() / 100.0;
        var chosen = sizes.get();
        if (next.navigator()) {
            double size = chosen.navigator(next.navigatorWidth() * zoom);
            columns.setDividerPosition(0, size / width);
        }
        if (next.findings()) {
            double size = chosen.findings(next.findingsWidth() * zoom);
            columns.setDividerPosition(columns.getDividers().size() - 1, 1 - size / width);
        }
        if (next.statement() && next.source()) {
            double height = Math.max(columns.getHeight(), root.getHeight() - BARS * zoom);
            double size = Math.min(chosen.source(next.sourceHeight() * zoom), height / 2);
            sheet.setDividerPosition(0, 1 - size / height);
        }
    }

    /** Remembers the sizes that the user has dragged the panes to. */
    private void measure() {
        var now = arranged;
        if (now == null || now.narrow()) {
            return;
        }
        sizes.set(
                sizes.get()
                        .dragged(
                                now.navigator() ? width(navigator) : 0,
                                now.findings() ? width(findings) : 0,
                                now.statement() && now.source()
                                        ? source.getLayoutBounds().getHeight()
                                        : 0));
    }

    private static double width(Node pane) {
        return pane.getLayoutBounds().getWidth();
    }

    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            shortcuts.install(scene, () -> List.copyOf(columns.getItems()));
        }
    }
}
