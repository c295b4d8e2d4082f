package org.crossfoot.app.main;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
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
        keys.put(key(KeyCode.DIGIT5, SHORTCUT_DOWN), () -> go(scene, new Screen.Queue()));
        keys.put(key(KeyCode.P, SHORTCUT_DOWN), () -> goWithFiling(scene, new Screen.Print()));
        statement(scene, KeyCode.DIGIT1, Statement.Kind.BALANCE_SHEET);
        statement(scene, KeyCode.DIGIT2, Statement.Kind.INCOME_STATEMENT);
        statement(scene, KeyCode.DIGIT3, Statement.Kind.CASH_FLOW);
        keys.put(
                key(KeyCode.DIGIT4, SHORTCUT_DOWN),
                () -> goWithFiling(scene, new Screen.Findings()));
        keys.put(key(KeyCode.F8), () -> finding(1));
        keys.put(key(KeyCode.F8, SHIFT_DOWN), () -> finding(-1));
        keys.put(key(KeyCode.F, SHORTCUT_DOWN), () -> Stops.find(scene));
        keys.put(key(KeyCode.F3), () -> workspace.findNext(1));
        keys.put(key(KeyCode.F3, SHIFT_DOWN), () -> workspace.findNext(-1));
        keys.put(key(KeyCode.F6), () -> Stops.cycle(scene, panes.get(), 1));
        keys.put(key(KeyCode.F6, SHIFT_DOWN), () -> Stops.cycle(scene, panes.get(), -1));
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
                                Places.statement(report.filing(), kind)
                                        .ifPresent(screen -> go(scene, screen));
                            }
                        });
    }

    private void open(Scene scene) {
        opening.open(picker.filings(scene.getWindow()));
    }

    private void goWithFiling(Scene scene, Screen screen) {
        if (workspace.currentProperty().get() != null) {
            go(scene, screen);
        }
    }

    /** The keys that follow are meant for what the screen lists. */
    private void go(Scene scene, Screen screen) {
        workspace.go(screen, new Focus.None());
        Stops.rows(scene);
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
}
