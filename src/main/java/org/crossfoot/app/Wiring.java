package org.crossfoot.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.crossfoot.app.export.ExportController;
import org.crossfoot.app.findings.FindingsController;
import org.crossfoot.app.findings.FindingsScreenController;
import org.crossfoot.app.findings.FindingsView;
import org.crossfoot.app.main.MainController;
import org.crossfoot.app.main.NoticeController;
import org.crossfoot.app.main.Shortcuts;
import org.crossfoot.app.main.StatusController;
import org.crossfoot.app.main.ToolBarController;
import org.crossfoot.app.navigator.NavigatorController;
import org.crossfoot.app.opening.DropController;
import org.crossfoot.app.opening.EmptyController;
import org.crossfoot.app.print.ContentsController;
import org.crossfoot.app.print.Device;
import org.crossfoot.app.print.PageSetupController;
import org.crossfoot.app.print.PrintChoicesController;
import org.crossfoot.app.print.PrintController;
import org.crossfoot.app.print.PrintModel;
import org.crossfoot.app.print.Printing;
import org.crossfoot.app.queue.QueueController;
import org.crossfoot.app.sentences.SentencesController;
import org.crossfoot.app.source.SourceController;
import org.crossfoot.app.statement.StatementController;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.Latest;
import org.crossfoot.app.task.Turns;
import org.crossfoot.app.task.Worker;
import org.crossfoot.app.trends.TrendsController;
import org.crossfoot.write.FindingTexts;

/** What every part of the window is given. */
final class Wiring {

    private final Phrases phrases;
    private final Background background;
    private final Background aside;
    private final Turns turns = new Turns();
    private final Workspace workspace = new Workspace();
    private final Preparation preparation = new Preparation(workspace.open());
    private final Appearance appearance = new Appearance();
    private final FilePicker picker;
    private final Mishap mishap;
    private final Opening opening;
    private final Exports exports;
    private final Queue queue;
    private final Memory memory;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

    Wiring(Stage stage, Phrases phrases, Worker worker, Path folder, Consumer<Path> browse) {
        this.phrases = phrases;
        this.background = worker.background();
        this.aside = worker.aside();
        picker = new FilePicker(phrases);
        mishap = new Mishap(phrases, appearance, stage);
        queue = new Queue(phrases, worker.many(), mishap);
        opening =
                new Opening(
                        workspace, queue, phrases, background, turns, preparation, folder, mishap);
        exports =
                new Exports(
                        workspace,
                        phrases,
                        background,
                        new Formats(phrases.messages()).all(workspace.screenProperty()::get),
                        browse,
                        mishap);
        memory = new Memory(stage, workspace, appearance, picker);
        workspace.onOpenRequested(() -> opening.open(picker.filings(stage)));
        wireFrame();
        wirePanels();
    }

    Workspace workspace() {
        return workspace;
    }

    Appearance appearance() {
        return appearance;
    }

    Mishap mishap() {
        return mishap;
    }

    Queue queue() {
        return queue;
    }

    Opening opening() {
        return opening;
    }

    Exports exports() {
        return exports;
    }

    Memory memory() {
        return memory;
    }

    Turns turns() {
        return turns;
    }

    Fxml fxml() {
        return new Fxml(phrases.messages(), controllers);
    }

    private void wireFrame() {
        var keys = new Shortcuts(workspace, opening, picker, appearance);
        put(
                MainController.class,
                () -> new MainController(workspace, appearance, memory.panes(), keys, turns));
        put(
                ToolBarController.class,
                () -> new ToolBarController(workspace, phrases, opening, picker, appearance));
        put(
                ExportController.class,
                () -> new ExportController(workspace, phrases, picker, exports));
        put(
                StatusController.class,
                () ->
                        new StatusController(
                                workspace, phrases, opening, queue, appearance, preparation));
        put(NoticeController.class, () -> new NoticeController(workspace));
        put(
                NavigatorController.class,
                () -> new NavigatorController(workspace, phrases, opening, turns, preparation));
        put(EmptyController.class, () -> new EmptyController(workspace, phrases, opening, picker));
        put(QueueController.class, () -> new QueueController(queue, opening, phrases));
        put(DropController.class, () -> new DropController(workspace, phrases, opening, aside));
    }

    private void wirePanels() {
        var words = phrases.messages();
        new FindSteps(workspace, phrases, search()).listen();
        put(
                StatementController.class,
                () -> new StatementController(workspace, words, preparation, turns));
        put(
                SourceController.class,
                () -> new SourceController(workspace, words, preparation, search(), turns));
        var findings = new FindingsView(preparation, new FindingTexts(words));
        put(
                FindingsController.class,
                () -> new FindingsController(workspace, findings, words, search(), turns));
        put(
                FindingsScreenController.class,
                () -> new FindingsScreenController(workspace, findings, words, search(), turns));
        put(SentencesController.class, () -> new SentencesController(workspace, phrases, search()));
        put(TrendsController.class, () -> new TrendsController(workspace, words, search()));
        var print = new PrintModel();
        var printing = new Printing(workspace, phrases, background, Device::all);
        put(
                PrintController.class,
                () -> new PrintController(workspace, print, phrases, background));
        put(
                PrintChoicesController.class,
                () ->
                        new PrintChoicesController(
                                workspace, print, phrases, picker, exports, printing));
        put(PageSetupController.class, () -> new PageSetupController(print, phrases));
        put(ContentsController.class, () -> new ContentsController(print));
    }

    private Latest search() {
        return new Latest(aside, mishap);
    }

    private <T> void put(Class<T> type, Supplier<T> make) {
        controllers.put(type, make);
    }
}
