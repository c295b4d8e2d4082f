package org.crossfoot.app;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.crossfoot.app.findings.FindingsController;
import org.crossfoot.app.findings.FindingsScreenController;
import org.crossfoot.app.findings.FindingsView;
import org.crossfoot.app.main.MainController;
import org.crossfoot.app.main.NoticeController;
import org.crossfoot.app.main.StatusController;
import org.crossfoot.app.main.ToolBarController;
import org.crossfoot.app.navigator.NavigatorController;
import org.crossfoot.app.opening.DropController;
import org.crossfoot.app.opening.EmptyController;
import org.crossfoot.app.print.PrintController;
import org.crossfoot.app.sentences.SentencesController;
import org.crossfoot.app.source.SourceController;
import org.crossfoot.app.statement.StatementController;
import org.crossfoot.app.trends.TrendsController;

/** What every controller is given. */
final class Wiring {

    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

    Wiring(Workspace workspace, ResourceBundle messages) {
        put(MainController.class, () -> new MainController(workspace));
        put(ToolBarController.class, () -> new ToolBarController(workspace, messages));
        put(StatusController.class, () -> new StatusController(workspace, messages));
        put(NoticeController.class, () -> new NoticeController(workspace, messages));
        put(NavigatorController.class, () -> new NavigatorController(workspace, messages));
        put(EmptyController.class, () -> new EmptyController(workspace, messages));
        put(DropController.class, () -> new DropController(workspace, messages));
        put(StatementController.class, () -> new StatementController(workspace, messages));
        put(SourceController.class, () -> new SourceController(workspace, messages));
        var findings = new FindingsView();
        put(FindingsController.class, () -> new FindingsController(workspace, findings, messages));
        put(
                FindingsScreenController.class,
                () -> new FindingsScreenController(workspace, findings, messages));
        put(SentencesController.class, () -> new SentencesController(workspace, messages));
        put(TrendsController.class, () -> new TrendsController(workspace, messages));
        put(PrintController.class, () -> new PrintController(workspace, messages));
    }

    Map<Class<?>, Supplier<?>> controllers() {
        return controllers;
    }

    private <T> void put(Class<T> type, Supplier<T> make) {
        controllers.put(type, make);
    }
}
