package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.SpokenFigure;
import org.crossfoot.app.Trace;
import org.crossfoot.app.Units;
import org.crossfoot.app.Workspace;
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

    /** So many lines are set in a few milliseconds. */
    private static final int AT_ONCE = 4000;

    private final Workspace workspace;
    private final Phrases phrases;
    private final ObjectProperty<PageView> view = new SimpleObjectProperty<>(PageView.NOTHING);
    private @Nullable Report report;
    private SourceIndex index = SourceIndex.NONE;
    private Page page = Page.NONE;
    private int width;
    private List<Source> places = List.of();
    private int place;
    private final AnimationTimer setting =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    setMore();
                }
            };

    @FXML private Label where;
    @FXML private HBox cycle;
    @FXML private Label occurrence;
    @FXML private Button close;
    @FXML private Label ruler;
    @FXML private ListView<PageRow> lines;

    public SourceController(Workspace workspace, ResourceBundle messages) {
        this.workspace = workspace;
        this.phrases = new Phrases(messages);
    }

    @FXML
    private void initialize() {
        var mouse = new PageMouse(this::at, entry -> pick(entry), this::words);
        lines.setCellFactory(_ -> mouse.on(new PageCell(view)));
        ruler.fontProperty().subscribe(_ -> measure());
        lines.widthProperty().subscribe(_ -> measure());
        lines.heightProperty().subscribe(_ -> reveal(shownRow()));
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
        page = Page.NONE;
        follow(workspace.focusProperty().get());
    }

    private void follow(Focus focus) {
        var current = report;
        if (current == null) {
            lines.setItems(FXCollections.observableArrayList());
            return;
        }
        var trace = Trace.of(current, focus);
        places = Occurrences.of(current, focus, trace);
        place = 0;
        light(current, trace);
    }

    private void cycle(int step) {
        if (report != null && !places.isEmpty()) {
            place = Math.floorMod(place + step, places.size());
            light(report, Trace.of(report, workspace.focusProperty().get()));
        }
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
        reveal(row);
    }

    /** Lays out the document that a place is in. */
    private void turnTo(Report current, Optional<Source> shown) {
        var documents = current.filing().documents();
        if (documents.isEmpty()) {
            return;
        }
        String wanted =
                shown.map(Source::document)
                        .orElse(
                                page.document().isEmpty()
                                        ? documents.getFirst().id()
                                        : page.document());
        if (!wanted.equals(page.document())) {
            lay(current.filing().document(wanted));
        }
    }

    private void lay(Document document) {
        page = new Page(document, width <= 0 ? USUAL_WIDTH : width);
        page.set(AT_ONCE);
        lines.setItems(page.rows());
        if (!page.complete()) {
            setting.start();
        }
    }

    /** Sets more of a long document between two pictures of the window. */
    private void setMore() {
        boolean sought = shownRow() < 0;
        page.set(AT_ONCE);
        if (page.complete()) {
            setting.stop();
        }
        if (sought && shownRow() >= 0) {
            follow(workspace.focusProperty().get());
        }
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
        if (report != null && !page.document().isEmpty()) {
            lay(report.filing().document(page.document()));
            light(report, Trace.of(report, workspace.focusProperty().get()));
        }
    }

    private String where(Report current, int row) {
        if (page.document().isEmpty()) {
            return "";
        }
        String name = DocumentName.of(current.filing().document(page.document()), phrases);
        return row < 0
                ? name
                : phrases.text(
                        "source.place",
                        name,
                        Integer.toString(page.rows().get(row).line().number()));
    }

    private int shownRow() {
        return view.get().shown().map(page::row).orElse(-1);
    }

    /** Brings a row into sight, a little below the middle, and what is lit in it too. */
    private void reveal(int row) {
        if (row < 0) {
            return;
        }
        lines.applyCss();
        lines.layout(); // what is in sight is only known after layout
        if (!(lines.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null) {
            lines.scrollTo(Math.max(0, row - 5));
            return;
        }
        int first = flow.getFirstVisibleCell().getIndex();
        int count = (int) (lines.getHeight() / lines.getFixedCellSize());
        if (row <= first || row >= first + count - 2) {
            lines.scrollTo(Math.max(0, row - count * 2 / 3));
        }
        PageScroll.sideways(lines, page.rows().get(row), view.get());
    }

    private Optional<SourceIndex.Entry> at(PageRow row, int character) {
        if (character < 0 || character >= row.text().length()) {
            return Optional.empty();
        }
        var offset = row.offset(character);
        return offset.isPresent() ? index.at(page.document(), offset.getAsInt()) : Optional.empty();
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
