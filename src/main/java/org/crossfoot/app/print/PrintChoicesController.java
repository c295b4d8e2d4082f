package org.crossfoot.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import org.crossfoot.app.Exports;
import org.crossfoot.app.FilePicker;
import org.crossfoot.app.Formats;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.FxThread;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.PageOptions;

/** Where the pages go: to a printer or to a file. */
public final class PrintChoicesController {

    private final Workspace workspace;
    private final PrintModel model;
    private final FilePicker picker;
    private final Exports exports;
    private final Printing printing;
    private final Phrases phrases;
    private final PrintTexts texts;
    private boolean awaited;

    @FXML private ComboBox<Optional<Device>> printer;
    @FXML private Node noPrinter;
    @FXML private Node setup;
    @FXML private Node sortedNote;
    @FXML private Button print;

    public PrintChoicesController(
            Workspace workspace,
            PrintModel model,
            Phrases phrases,
            FilePicker picker,
            Exports exports,
            Printing printing) {
        this.workspace = workspace;
        this.model = model;
        this.picker = picker;
        this.exports = exports;
        this.printing = printing;
        this.phrases = phrases;
        this.texts = new PrintTexts(phrases);
    }

    @FXML
    private void initialize() {
        printer.setConverter(new Choice<>(texts::device));
        for (Node aside : List.of(noPrinter, setup, sortedNote)) {
            aside.managedProperty().bind(aside.visibleProperty());
        }
        sortedNote.visibleProperty().bind(workspace.sortedProperty());
        setup.visibleProperty().bind(model.deviceProperty().map(Optional::isPresent));
        print.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.leavesProperty().getValue().isEmpty(),
                                model.leavesProperty()));
        printer.valueProperty()
                .subscribe(to -> model.deviceProperty().set(to == null ? Optional.empty() : to));
        print.disabledProperty().subscribe(_ -> waitAtPrint());
        model.leavesProperty().subscribe(leaves -> name());
        model.deviceProperty().subscribe(to -> name());
        offer(List.of());
        noPrinter.setVisible(false);
        workspace.screenProperty().subscribe(this::enter);
    }

    private void enter(Screen screen) {
        var report = workspace.currentProperty().get();
        if (screen instanceof Screen.Print && report != null) {
            model.reportProperty().set(report);
            printing.find(this::offer);
            awaited = true;
            FxThread.later(this::waitAtPrint);
        }
    }

    /** What cannot be seen yet, or has no pages yet, takes no focus. */
    private void waitAtPrint() {
        if (awaited) {
            print.requestFocus();
            awaited = !print.isFocused();
        }
    }

    /** Keeps the printer that was chosen, as long as it is there. */
    private void offer(List<Device> devices) {
        var chosen = model.deviceProperty().get().map(Device::name);
        var all = new ArrayList<Optional<Device>>();
        all.add(Optional.empty());
        devices.forEach(device -> all.add(Optional.of(device)));
        printer.getItems().setAll(all);
        printer.setValue(
                all.stream()
                        .filter(each -> each.map(Device::name).equals(chosen))
                        .findFirst()
                        .orElse(Optional.empty()));
        noPrinter.setVisible(devices.isEmpty());
    }

    private void name() {
        boolean pdf = model.deviceProperty().get().isEmpty();
        print.setText(texts.action(pdf, model.leavesProperty().getValue().size()));
    }

    @FXML
    private void setup() {
        model.deviceProperty()
                .get()
                .flatMap(to -> printing.setup(to, model.setupProperty().get(), window()))
                .ifPresent(model.setupProperty()::set);
    }

    @FXML
    private void print() {
        var report = model.reportProperty().get();
        var options = model.options();
        if (report != null && options.isPresent()) {
            model.deviceProperty()
                    .get()
                    .ifPresentOrElse(
                            to -> print(to, report, options.get()),
                            () -> save(report, options.get()));
        }
    }

    private void print(Device to, Report report, PageOptions options) {
        model.rangeProperty()
                .get()
                .ifPresent(range -> printing.print(to, report, options, range, window()));
    }

    private void save(Report report, PageOptions options) {
        model.rangeProperty()
                .get()
                .map(range -> new Formats(phrases.messages()).pdf(options, range))
                .ifPresent(
                        format ->
                                picker.target(window(), exports.name(report), "pdf")
                                        .ifPresent(file -> exports.write(report, format, file)));
    }

    private Window window() {
        return print.getScene().getWindow();
    }

    @FXML
    private void close() {
        workspace.history().back();
    }
}
