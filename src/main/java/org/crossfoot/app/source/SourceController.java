package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Screen;
import org.crossfoot.app.SpokenFigure;
import org.crossfoot.app.Trace;
import org.crossfoot.app.Units;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Due;
import org.crossfoot.app.task.Latest;
import org.crossfoot.model.Document;
import org.crossfoot.model.Source;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** The filing as printed, with what is selected outlined. */
public final class SourceController {

    /** A character of the fixed-width face is this part of its size wide. */
    private static final double CHARACTER = 0.6;

    private static final double LINE = 1.5;
    private static final int USUAL_WIDTH = 96;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Preparation preparation;
    private final ObjectProperty<PageView> view = new SimpleObjectProperty<>(PageView.NOTHING);
    private @Nullable Report report;
    private SourceIndex index = SourceIndex.NONE;
    private int width;
    private List<Source> places = List.of();
    private int place;
    private final Due page;
    private final Latest setter;
    private Page laid = Page.NONE;
    private String wanted = "";

    @FXML private Label where;
    @FXML private HBox cycle;
    @FXML private Label occurrence;
    @FXML private Button close;
    @FXML private Label ruler;
    @FXML private ListView<PageRow> lines;

    /**
     * @param preparation has ready what the checks say of a filing's cells
     * @param setter sets a document in lines
     * @param turns where a page waits that is not drawn at once
     */
    public SourceController(
            Workspace workspace,
            ResourceBundle messages,
            Preparation preparation,
            Latest setter,
            Executor turns) {
        this.workspace = workspace;
        this.preparation = preparation;
        this.phrases = new Phrases(messages);
        this.setter = setter;
        this.page = new Due(turns, this::followAgain);
    }

    @FXML
    private void initialize() {
        var mouse = new PageMouse(this::at, entry -> pick(entry), this::words);
        lines.setCellFactory(_ -> mouse.on(new PageCell(view)));
        ruler.fontProperty().subscribe(_ -> measure());
        lines.widthProperty().subscribe(_ -> measure());
        lines.heightProperty().subscribe(_ -> PageScroll.to(lines, shownRow(), view.get()));
        workspace.currentProperty().subscribe(this::open);
        workspace.focusProperty().subscribe(this::follow);
        workspace
                .screenProperty()
                .subscribe(screen -> close.setVisible(!(screen instanceof Screen.SourceText)));
    }

    @FXML
    private void previous() {
        cycle(-1);
    }

    @FXML
    private void next() {
        cycle(1);
    }

    @FXML
    private void close() {
        workspace.sourceShownProperty().set(false);
    }

    private void open(@Nullable Report current) {
        report = current;
        index = current == null ? SourceIndex.NONE : new SourceIndex(current.filing());
        setter.drop();
        wanted = "";
        show(Page.NONE);
        page.ask();
    }

    private void follow(Focus focus) {
        if (page.pending()) {
            return;
        }
        var current = report;
        if (current == null) {
            return;
        }
        var said = preparation.index(current);
        var trace = Trace.of(said, focus);
        places = Occurrences.of(said, focus, trace);
        place = 0;
        light(current, trace);
    }

    private void followAgain() {
        follow(workspace.focusProperty().get());
    }

    private void cycle(int step) {
        if (!places.isEmpty()) {
            place = Math.floorMod(place + step, places.size());
            lightAgain();
        }
    }

    private Trace trace(Report current) {
        return Trace.of(preparation.index(current), workspace.focusProperty().get());
    }

    private void light(Report current, Trace trace) {
        var shown = places.isEmpty() ? Optional.<Source>empty() : Optional.of(places.get(place));
        var runs = new ArrayList<>(trace.runs());
        shown.filter(source -> runs.stream().noneMatch(run -> run.source().equals(source)))
                .ifPresent(source -> runs.add(new Trace.Run(source, Trace.Light.SELECTED)));
        turnTo(current, shown);
        view.set(new PageView(runs, shown, ruler.getFont().getSize() * CHARACTER));
        cycle.setVisible(!places.isEmpty());
        occurrence.setText(phrases.text("source.occurrence", place + 1, places.size()));
        int row = shownRow();
        where.setText(where(current, row));
        PageScroll.to(lines, row, view.get());
    }

    /** Lays out the document that a place is in. */
    private void turnTo(Report current, Optional<Source> shown) {
        var documents = current.filing().documents();
        if (documents.isEmpty()) {
            return;
        }
        String here = wanted.isEmpty() ? documents.getFirst().id() : wanted;
        String next = shown.map(Source::document).orElse(here);
        if (!next.equals(wanted)) {
            lay(current.filing().document(next));
        }
    }

    private void lay(Document document) {
        wanted = document.id();
        int fits = width <= 0 ? USUAL_WIDTH : width;
        setter.ask(
                () -> Page.of(document, fits),
                next -> {
                    show(next);
                    lightAgain();
                });
    }

    private void lightAgain() {
        if (report != null && !page.pending()) {
            light(report, trace(report));
        }
    }

    private void show(Page next) {
        laid = next;
        lines.setItems(FXCollections.observableList(next.rows()));
    }

    /** Wraps anew where another number of characters fits. */
    private void measure() {
        double size = ruler.getFont().getSize();
        lines.setFixedCellSize(Math.rint(size * LINE));
        int fits = (int) ((lines.getWidth() - 5 * size - 16) / (size * CHARACTER));
        if (fits == width || lines.getWidth() == 0) {
            return;
        }
        width = fits;
        if (report != null && !wanted.isEmpty()) {
            lay(report.filing().document(wanted));
        }
    }

    private String where(Report current, int row) {
        if (laid.document().isEmpty()) {
            return "";
        }
        String name = DocumentName.of(current.filing().document(laid.document()), phrases);
        return row < 0
                ? name
                : phrases.text(
                        "source.place",
                        name,
                        Integer.toString(laid.rows().get(row).line().number()));
    }

    private int shownRow() {
        return view.get().shown().map(laid::row).orElse(-1);
    }

    private Optional<SourceIndex.Entry> at(PageRow row, int character) {
        if (character < 0 || character >= row.text().length()) {
            return Optional.empty();
        }
        var offset = row.offset(character);
        return offset.isPresent() ? index.at(laid.document(), offset.getAsInt()) : Optional.empty();
    }

    private void pick(SourceIndex.Entry entry) {
        workspace.focusProperty().set(entry.focus());
    }

    private String words(SourceIndex.Entry entry) {
        return entry.cell()
                .filter(_ -> report != null)
                .flatMap(
                        cell ->
                                report == null
                                        ? Optional.empty()
                                        : SpokenFigure.of(report.filing(), cell, Units.AS_FILED))
                .orElse("");
    }
}
