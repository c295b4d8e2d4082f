package org.crossfoot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** What is open and in focus: the model of the window. Touched on the JavaFX thread alone. */
public final class Workspace {

    private final ObservableList<Report> open = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Report> current = new SimpleObjectProperty<>();
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(new Screen.Empty());
    private final ObjectProperty<Focus> focus = new SimpleObjectProperty<>(new Focus.None());
    private final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.AS_FILED);
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final StringProperty find = new SimpleStringProperty("");
    private final BooleanProperty sorted = new SimpleBooleanProperty();
    private final BooleanProperty findingsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty sourceShown = new SimpleBooleanProperty(true);
    private final ObservableSet<ColumnRef> hiddenColumns = FXCollections.observableSet();
    private final ObservableList<Recent> recents = FXCollections.observableArrayList();
    private final List<IntConsumer> finders = new ArrayList<>();
    private final History history = new History(this);
    private Runnable opening = () -> {};

    /** The filings that are open, in the order in which they were opened. */
    public ObservableList<Report> open() {
        return open;
    }

    /** The filing in front; null while none is open. */
    public ObjectProperty<@Nullable Report> currentProperty() {
        return current;
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    public ObjectProperty<Focus> focusProperty() {
        return focus;
    }

    public ObjectProperty<Units> unitsProperty() {
        return units;
    }

    /** What the window has to say; null while it has nothing to say. */
    public ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    /** What is looked for. */
    public StringProperty findProperty() {
        return find;
    }

    /** Has a panel told when the next place of what is looked for is asked for. */
    public void onFindNext(IntConsumer finder) {
        finders.add(finder);
    }

    /**
     * Asks for another place of what is looked for.
     *
     * @param step 1 for the next one, -1 for the previous one
     */
    public void findNext(int step) {
        finders.forEach(finder -> finder.accept(step));
    }

    /** Whether the statement in front stands in another order than the filed one. */
    public BooleanProperty sortedProperty() {
        return sorted;
    }

    /** Whether the side panel of findings is wanted; a narrow window folds it all the same. */
    public BooleanProperty findingsShownProperty() {
        return findingsShown;
    }

    /** Whether the source is wanted below the statement. */
    public BooleanProperty sourceShownProperty() {
        return sourceShown;
    }

    /** The columns that are left out of their statements. */
    public ObservableSet<ColumnRef> hiddenColumns() {
        return hiddenColumns;
    }

    /** The columns that are left out of one statement. */
    public Set<Integer> hiddenColumns(String statement) {
        return hiddenColumns.stream()
                .filter(column -> column.statement().equals(statement))
                .map(ColumnRef::column)
                .collect(Collectors.toSet());
    }

    /** The filings that were open before, newest first. */
    public ObservableList<Recent> recents() {
        return recents;
    }

    /** Where the user has been. */
    public History history() {
        return history;
    }

    /** Says who lets the user choose a file to open. */
    public void onOpenRequested(Runnable chooser) {
        opening = chooser;
    }

    /** Lets the user choose a file to open. */
    public void requestOpen() {
        opening.run();
    }

    /** Goes to a screen with something in hand, as one step of the history. */
    public void go(Screen to, Focus with) {
        history.step(() -> turn(to, with));
    }

    /** Lets go before it turns the page: a panel follows what is in hand to where it stands. */
    void turn(Screen to, Focus with) {
        if (!focus.get().equals(with)) {
            focus.set(new Focus.None());
        }
        screen.set(to);
        focus.set(with);
    }

    /** Brings a filing to the front. */
    public void front(Report report, Screen with) {
        history.step(
                () -> {
                    focus.set(new Focus.None());
                    hiddenColumns.clear();
                    current.set(report);
                    screen.set(with);
                });
    }

    /** Takes a finding in hand, and shows its first cell's statement; without one, its sentence. */
    public void reveal(Outcome outcome) {
        var besideSource = screen.get() instanceof Screen.OfStatement;
        var place =
                Outcomes.cells(outcome).stream()
                        .findFirst()
                        .<Screen>map(cell -> new Screen.OfStatement(cell.statement()))
                        .orElseGet(() -> besideSource ? screen.get() : new Screen.SourceText());
        go(place, new Focus.Finding(outcome));
    }
}
