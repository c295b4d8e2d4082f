package org.crossfoot.app.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.crossfoot.app.Focus;
import org.crossfoot.app.InSight;
import org.crossfoot.app.Opening;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Prepared;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.task.Due;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** The open filings and what is in them: the way to every screen. */
public final class NavigatorController {

    private final Workspace workspace;
    private final Phrases phrases;
    private final Opening opening;
    private final Due place;
    private final Prepared<Entries.Rows> rows;
    private boolean following;

    @FXML private TreeView<Entry> tree;

    /**
     * @param turns where the mark waits until both filing and screen have changed
     * @param preparation has the rows of a filing ready before it is shown
     */
    public NavigatorController(
            Workspace workspace,
            Phrases phrases,
            Opening opening,
            Executor turns,
            Preparation preparation) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.opening = opening;
        this.rows = preparation.of(new Entries(phrases)::of);
        this.place = new Due(turns, this::follow);
    }

    @FXML
    private void initialize() {
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(view -> new EntryCell(phrases, opening::close));
        tree.getSelectionModel().selectedItemProperty().subscribe(this::go);
        workspace.open().addListener((ListChangeListener<Report>) change -> fill());
        workspace.screenProperty().subscribe(screen -> place.ask());
        workspace.currentProperty().subscribe(report -> place.ask());
        fill();
    }

    /** Puts in what is new and takes out what is gone: the rest keeps its rows. */
    private void fill() {
        following = true;
        var marked = tree.getSelectionModel().getSelectedItem();
        var companies = new ArrayList<TreeItem<Entry>>();
        Entries.byCompany(workspace.open().stream().map(rows::of).toList())
                .forEach(
                        (company, filings) -> {
                            var item =
                                    known(tree.getRoot(), company).orElseGet(() -> open(company));
                            var below = new ArrayList<TreeItem<Entry>>();
                            for (var each : filings) {
                                below.add(known(item, each.filing()).orElseGet(() -> filing(each)));
                            }
                            arrange(item, below);
                            companies.add(item);
                        });
        arrange(tree.getRoot(), companies);
        following = false;
        if (!Objects.equals(marked, tree.getSelectionModel().getSelectedItem())) {
            place.ask(); // a company that moved has left its mark behind
        }
    }

    private static Optional<TreeItem<Entry>> known(TreeItem<Entry> above, Entry entry) {
        return above.getChildren().stream()
                .filter(item -> same(item.getValue(), entry))
                .findFirst();
    }

    /** Whether two rows are of the same thing: a filing that was read again is another one. */
    @SuppressWarnings("ReferenceEquality") // to compare two filings figure by figure would be slow
    private static boolean same(Entry one, Entry other) {
        return (one instanceof Entry.OfFiling a && other instanceof Entry.OfFiling b)
                ? a.report() == b.report()
                : one.equals(other);
    }

    private static void arrange(TreeItem<Entry> above, List<TreeItem<Entry>> wanted) {
        var items = above.getChildren();
        items.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i == items.size() || !items.get(i).equals(wanted.get(i))) {
                items.remove(wanted.get(i));
                items.add(i, wanted.get(i));
            }
        }
    }

    private static TreeItem<Entry> filing(Entries.Rows rows) {
        var item = open(rows.filing());
        for (Entry entry : rows.below()) {
            var child = new TreeItem<>(entry);
            if (entry instanceof Entry.Others others) {
                others.tables().forEach(table -> child.getChildren().add(new TreeItem<>(table)));
            }
            item.getChildren().add(child);
        }
        return item;
    }

    private static TreeItem<Entry> open(Entry entry) {
        var item = new TreeItem<>(entry);
        item.setExpanded(true);
        return item;
    }

    private void go(@Nullable TreeItem<Entry> item) {
        if (following || item == null || !(item.getValue() instanceof Entry.Way way)) {
            return;
        }
        if (way.report().equals(workspace.currentProperty().get())) {
            workspace.go(way.screen(), new Focus.None());
        } else {
            workspace.front(way.report(), way.screen());
        }
    }

    /** Marks the row of what is shown. */
    private void follow() {
        var report = workspace.currentProperty().get();
        if (following || report == null) {
            return;
        }
        following = true;
        item(tree.getRoot(), report)
                .ifPresentOrElse(this::mark, tree.getSelectionModel()::clearSelection);
        following = false;
    }

    private void mark(TreeItem<Entry> item) {
        tree.getSelectionModel().select(item);
        InSight.bring(tree, tree.getRow(item), tree::scrollTo);
    }

    private Optional<TreeItem<Entry>> item(TreeItem<Entry> under, Report report) {
        return all(under)
                .filter(
                        item ->
                                item.getValue() instanceof Entry.Way way
                                        && way.report().equals(report)
                                        && Objects.equals(
                                                way.screen(), workspace.screenProperty().get()))
                .findFirst();
    }

    private static Stream<TreeItem<Entry>> all(TreeItem<Entry> item) {
        return Stream.concat(
                Stream.of(item), List.copyOf(item.getChildren()).stream().flatMap(c -> all(c)));
    }
}
