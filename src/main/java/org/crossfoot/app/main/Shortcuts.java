package org.crossfoot.app.main;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.crossfoot.app.Appearance;
import org.crossfoot.app.FilePicker;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Opening;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Places;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.Statement;

/** The keys that work wherever the focus is. */
public final class Shortcuts {

    private final Workspace workspace;
    private final Opening opening;
    private final FilePicker picker;
    private final Appearance appearance;

    public Shortcuts(
            Workspace workspace, Opening opening, FilePicker picker, Appearance appearance) {
        this.workspace = workspace;
        this.opening = opening;
        this.picker = picker;
        this.appearance = appearance;
    }

    /**
     * Makes the keys work in a scene.
     *
     * @param panes left to right
     */
    void install(Scene scene, Supplier<List<Node>> panes) {
        var keys = scene.getAccelerators();
        keys.put(key(KeyCode.O, SHORTCUT_DOWN), () -> open(scene));
        keys.put(
                key(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN),
                () -> opening.open(picker.folder(scene.getWindow())));
        keys.put(
                key(KeyCode.DIGIT5, SHORTCUT_DOWN),
                () -> workspace.go(new Screen.Queue(), new Focus.None()));
        keys.put(key(KeyCode.P, SHORTCUT_DOWN), () -> go(new Screen.Print()));
        statement(scene, KeyCode.DIGIT1, Statement.Kind.BALANCE_SHEET);
        statement(scene, KeyCode.DIGIT2, Statement.Kind.INCOME_STATEMENT);
        statement(scene, KeyCode.DIGIT3, Statement.Kind.CASH_FLOW);
        keys.put(key(KeyCode.DIGIT4, SHORTCUT_DOWN), () -> go(new Screen.Findings()));
        keys.put(key(KeyCode.F8), () -> finding(1));
        keys.put(key(KeyCode.F8, SHIFT_DOWN), () -> finding(-1));
        keys.put(key(KeyCode.F, SHORTCUT_DOWN), () -> focusOn(scene, "#find"));
        keys.put(key(KeyCode.F3), () -> workspace.findNext(1));
        keys.put(key(KeyCode.F3, SHIFT_DOWN), () -> workspace.findNext(-1));
        keys.put(key(KeyCode.F6), () -> cycle(scene, panes.get(), 1));
        keys.put(key(KeyCode.F6, SHIFT_DOWN), () -> cycle(scene, panes.get(), -1));
        keys.put(key(KeyCode.LEFT, ALT_DOWN), () -> workspace.history().back());
        keys.put(key(KeyCode.RIGHT, ALT_DOWN), () -> workspace.history().forward());
        keys.put(key(KeyCode.T, SHORTCUT_DOWN, SHIFT_DOWN), appearance::toggle);
        keys.put(key(KeyCode.W, SHORTCUT_DOWN), this::close);
        for (KeyCode plus : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
            keys.put(key(plus, SHORTCUT_DOWN), appearance::larger);
        }
        keys.put(key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN), appearance::larger);
        keys.put(key(KeyCode.MINUS, SHORTCUT_DOWN), appearance::smaller);
        keys.put(key(KeyCode.SUBTRACT, SHORTCUT_DOWN), appearance::smaller);
        keys.put(key(KeyCode.DIGIT0, SHORTCUT_DOWN), () -> appearance.zoomProperty().set(100));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private static KeyCodeCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private void statement(Scene scene, KeyCode digit, Statement.Kind kind) {
        scene.getAccelerators()
                .put(
                        key(digit, SHORTCUT_DOWN),
                        () -> {
                            var report = workspace.currentProperty().get();
                            if (report != null) {
                                Places.statement(report.filing(), kind).ifPresent(this::go);
                            }
                        });
    }

    private void open(Scene scene) {
        opening.open(picker.filings(scene.getWindow()));
    }

    private void go(Screen screen) {
        if (workspace.currentProperty().get() != null) {
            workspace.go(screen, new Focus.None());
        }
    }

    private void finding(int step) {
        var report = workspace.currentProperty().get();
        if (report != null) {
            Outcomes.step(report, workspace.focusProperty().get(), step).ifPresent(this::show);
        }
    }

    /** The screen of findings stays: it shows its own proof. */
    private void show(Outcome outcome) {
        if (workspace.screenProperty().get() instanceof Screen.Findings) {
            workspace.focusProperty().set(new Focus.Finding(outcome));
        } else {
            workspace.reveal(outcome);
        }
    }

    private void close() {
        var report = workspace.currentProperty().get();
        if (report != null) {
            opening.close(report);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (workspace.noticeProperty().get() != null) {
            workspace.noticeProperty().set(null);
        } else if (workspace.screenProperty().get() instanceof Screen.Print) {
            workspace.history().back();
        } else if (!workspace.findProperty().get().isEmpty()) {
            workspace.findProperty().set("");
        }
    }

    private static void focusOn(Scene scene, String selector) {
        var node = scene.lookup(selector);
        if (node != null) {
            node.requestFocus();
        }
    }

    private static void cycle(Scene scene, List<Node> panes, int step) {
        var owner = scene.getFocusOwner();
        int at = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (holds(panes.get(i), owner)) {
                at = i;
            }
        }
        for (int tried = 1; tried <= panes.size(); tried++) {
            var pane = panes.get(Math.floorMod(at + step * tried, panes.size()));
            var target = all(pane).filter(Shortcuts::takesFocus).findFirst();
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static boolean holds(Node pane, Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Shortcuts::all)
                        : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }
}
