package org.crossfoot.app.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Exports;
import org.crossfoot.app.FilePicker;
import org.crossfoot.app.Formats;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.TitleWords;
import org.crossfoot.app.Workspace;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.PageOptions.Orientation;
import org.crossfoot.write.page.Paper;

/** What goes on paper, how, and where to. */
public final class PrintChoicesController {

    private final Workspace workspace;
    private final PrintModel model;
    private final FilePicker picker;
    private final Exports exports;
    private final Printing printing;
    private final Phrases phrases;
    private final PrintTexts texts;
    private final Map<String, CheckBox> statements = new LinkedHashMap<>();
    private boolean filling;

    @FXML private ComboBox<Optional<Printer>> printer;
    @FXML private ComboBox<Paper> paper;
    @FXML private ComboBox<Orientation> orientation;
    @FXML private VBox statementBox;
    @FXML private CheckBox findings;
    @FXML private CheckBox trends;
    @FXML private CheckBox ticks;
    @FXML private CheckBox heading;
    @FXML private CheckBox footing;
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
        printer.setConverter(new Choice<>(texts::printer));
        paper.setConverter(new Choice<>(texts::paper));
        orientation.setConverter(new Choice<>(texts::orientation));
        paper.getItems().setAll(Paper.values());
        orientation.getItems().setAll(Orientation.values());
        sortedNote.visibleProperty().bind(workspace.sortedProperty());
        printer.valueProperty()
                .subscribe(to -> model.printerProperty().set(to == null ? Optional.empty() : to));
        paper.valueProperty().subscribe(value -> choose());
        orientation.valueProperty().subscribe(value -> choose());
        for (CheckBox box : List.of(findings, trends, ticks, heading, footing)) {
            box.selectedProperty().subscribe(on -> choose());
        }
        model.pagesProperty().subscribe(pages -> name());
        model.printerProperty().subscribe(to -> name());
        workspace.screenProperty().subscribe(this::enter);
    }

    private void enter(Screen screen) {
        var report = workspace.currentProperty().get();
        if (!(screen instanceof Screen.Print) || report == null) {
            return;
        }
        var printers = new ArrayList<Optional<Printer>>();
        printers.add(Optional.empty());
        printing.printers().forEach(each -> printers.add(Optional.of(each)));
        printer.getItems().setAll(printers);
        printer.getSelectionModel().select(0);
        if (!report.equals(model.reportProperty().get())) {
            offer(report);
        }
        print.requestFocus();
    }

    private void offer(Report report) {
        filling = true;
        model.reportProperty().set(report);
        var choices = PrintChoices.of(report.filing());
        statements.clear();
        for (Statement statement : report.filing().statements()) {
            if (choices.statements().contains(statement.id())) {
                statements.put(statement.id(), box(statement));
            }
        }
        statementBox.getChildren().setAll(statements.values());
        paper.setValue(choices.paper());
        orientation.setValue(choices.orientation());
        findings.setSelected(choices.findings());
        trends.setSelected(choices.trends());
        ticks.setSelected(choices.ticks());
        heading.setSelected(choices.heading());
        footing.setSelected(choices.footing());
        filling = false;
        choose();
    }

    private CheckBox box(Statement statement) {
        var box = new CheckBox(TitleWords.sentence(statement.title()));
        box.setMnemonicParsing(false);
        box.setSelected(true);
        box.selectedProperty().subscribe(on -> choose());
        return box;
    }

    private void choose() {
        if (filling || model.reportProperty().get() == null) {
            return;
        }
        var ids = new LinkedHashSet<String>();
        statements.forEach(
                (id, box) -> {
                    if (box.isSelected()) {
                        ids.add(id);
                    }
                });
        model.choicesProperty()
                .set(
                        new PrintChoices(
                                paper.getValue(),
                                orientation.getValue(),
                                ids,
                                findings.isSelected(),
                                trends.isSelected(),
                                ticks.isSelected(),
                                heading.isSelected(),
                                footing.isSelected()));
    }

    private void name() {
        boolean pdf = model.printerProperty().get().isEmpty();
        print.setText(texts.action(pdf, model.pagesProperty().get().size()));
    }

    @FXML
    private void print() {
        var report = model.reportProperty().get();
        var choices = model.choicesProperty().get();
        if (report == null || choices == null) {
            return;
        }
        var window = print.getScene().getWindow();
        model.printerProperty()
                .get()
                .ifPresentOrElse(
                        to ->
                                printing.print(
                                        to, choices.paper(), model.pagesProperty().get(), window),
                        () -> save(report, choices));
    }

    private void save(Report report, PrintChoices choices) {
        var format = new Formats(phrases.messages()).pdf(choices.options(PrintChoices.today()));
        picker.target(print.getScene().getWindow(), exports.name(report), "pdf")
                .ifPresent(file -> exports.write(report, format, file));
    }

    @FXML
    private void close() {
        workspace.history().back();
    }
}
