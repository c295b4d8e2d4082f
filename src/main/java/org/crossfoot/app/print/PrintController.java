package org.crossfoot.app.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Exports;
import org.crossfoot.app.FilePicker;
import org.crossfoot.app.Formats;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.LayTask;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;
import org.crossfoot.write.page.Page;
import org.crossfoot.write.page.PageOptions;
import org.crossfoot.write.page.PageOptions.Orientation;
import org.crossfoot.write.page.Paper;
import org.jspecify.annotations.Nullable;

/** The preview of the report on paper, and the way onto it. */
public final class PrintController {

    private final Workspace workspace;
    private final Phrases phrases;
    private final Background background;
    private final FilePicker picker;
    private final Exports exports;
    private final Printing printing;
    private final PrintTexts texts;
    private final Preview preview = new Preview();
    private final Map<String, CheckBox> statements = new LinkedHashMap<>();
    private @Nullable Report shown;
    private int asked;

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
    @FXML private Label place;
    @FXML private Label title;
    @FXML private ToggleButton fit;
    @FXML private ListView<Page> thumbs;
    @FXML private ScrollPane desk;

    public PrintController(
            Workspace workspace,
            Phrases phrases,
            Background background,
            FilePicker picker,
            Exports exports,
            Printing printing) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.background = background;
        this.picker = picker;
        this.exports = exports;
        this.printing = printing;
        this.texts = new PrintTexts(phrases);
    }

    @FXML
    private void initialize() {
        printer.setConverter(new Choice<>(texts::printer));
        paper.setConverter(new Choice<>(texts::paper));
        orientation.setConverter(new Choice<>(texts::orientation));
        paper.getItems().setAll(Paper.values());
        orientation.getItems().setAll(Orientation.values());
        thumbs.setCellFactory(list -> preview.thumb());
        thumbs.getSelectionModel().selectedItemProperty().subscribe(page -> turn());
        sortedNote.visibleProperty().bind(workspace.sortedProperty());
        fit.selectedProperty().subscribe(on -> turn());
        desk.widthProperty().subscribe(width -> turn());
        desk.heightProperty().subscribe(height -> turn());
        paper.valueProperty().subscribe(value -> lay());
        orientation.valueProperty().subscribe(value -> lay());
        for (CheckBox box : List.of(findings, trends, ticks, heading, footing)) {
            box.selectedProperty().subscribe(on -> lay());
        }
        print.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.action(pdf(), thumbs.getItems().size()),
                                printer.valueProperty(),
                                thumbs.getItems()));
        workspace.screenProperty().subscribe(this::enter);
    }

    private void enter(Screen screen) {
        var report = workspace.currentProperty().get();
        if (!(screen instanceof Screen.Print) || report == null) {
            return;
        }
        var printers = new java.util.ArrayList<Optional<Printer>>();
        printers.add(Optional.empty());
        printing.printers().forEach(each -> printers.add(Optional.of(each)));
        printer.getItems().setAll(printers);
        printer.getSelectionModel().select(0);
        if (!report.equals(shown)) {
            offer(report);
        }
        lay();
        print.requestFocus();
    }

    private void offer(Report report) {
        shown = null;
        var choices = PrintChoices.of(report.filing());
        statements.clear();
        for (Statement statement : report.filing().statements()) {
            if (statement.kind() != Statement.Kind.OTHER) {
                var box = new CheckBox(statement.title());
                box.setMnemonicParsing(false);
                box.setSelected(choices.statements().contains(statement.id()));
                box.selectedProperty().subscribe(on -> lay());
                statements.put(statement.id(), box);
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
        shown = report;
    }

    private PageOptions options() {
        var ids =
                statements.entrySet().stream()
                        .filter(each -> each.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return new PrintChoices(
                        paper.getValue(),
                        orientation.getValue(),
                        ids,
                        findings.isSelected(),
                        trends.isSelected(),
                        ticks.isSelected(),
                        heading.isSelected(),
                        footing.isSelected())
                .options(LocalDate.now(ZoneId.systemDefault()));
    }

    private void lay() {
        var report = shown;
        if (report == null) {
            return;
        }
        int mine = ++asked;
        background.start(
                new LayTask(phrases.messages(), report, options()),
                pages -> {
                    if (mine == asked) {
                        show(pages);
                    }
                },
                problem -> {
                    throw new IllegalStateException("pages cannot be laid out", problem);
                });
    }

    private void show(List<Page> pages) {
        int at = Math.max(0, thumbs.getSelectionModel().getSelectedIndex());
        thumbs.getItems().setAll(pages);
        thumbs.getSelectionModel().select(Math.min(at, pages.size() - 1));
        turn();
    }

    private void turn() {
        var page = thumbs.getSelectionModel().getSelectedItem();
        if (page == null) {
            desk.setContent(null);
            return;
        }
        int at = thumbs.getSelectionModel().getSelectedIndex();
        place.setText(texts.place(at + 1, thumbs.getItems().size()));
        title.setText(texts.page(page, paper.getValue()));
        var middle = new javafx.scene.layout.StackPane(preview.sheet(page, desk, fit.isSelected()));
        middle.getStyleClass().add("desk-middle");
        desk.setContent(middle);
    }

    private boolean pdf() {
        return Optional.ofNullable(printer.getValue()).flatMap(each -> each).isEmpty();
    }

    @FXML
    private void print() {
        var report = shown;
        if (report == null) {
            return;
        }
        var window = print.getScene().getWindow();
        if (pdf()) {
            picker.target(window, exports.name(report), "pdf")
                    .ifPresent(file -> save(report, file));
        } else {
            printer.getValue()
                    .ifPresent(
                            to -> printing.print(to, paper.getValue(), thumbs.getItems(), window));
        }
    }

    private void save(Report report, java.nio.file.Path file) {
        exports.write(report, new Formats(phrases.messages()).pdf(options()), file);
    }

    @FXML
    private void previous() {
        thumbs.getSelectionModel().selectPrevious();
    }

    @FXML
    private void next() {
        thumbs.getSelectionModel().selectNext();
    }

    @FXML
    private void close() {
        workspace.history().back();
    }
}
