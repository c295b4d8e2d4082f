package org.crossfoot.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.crossfoot.app.task.Latest;
import org.crossfoot.write.Report;

/** Walks from place to place of what is looked for, once the worker has found them. */
final class FindSteps {

    /** What is looked for, and in which filing. */
    private record Sought(Report report, String query) {}

    private final Workspace workspace;
    private final Phrases phrases;
    private final Latest search;
    private final Queue<Integer> steps = new ArrayDeque<>();
    private Optional<Sought> sought = Optional.empty();
    private Optional<List<Focus>> found = Optional.empty();
    private Optional<Notice> none = Optional.empty();

    FindSteps(Workspace workspace, Phrases phrases, Latest search) {
        this.workspace = workspace;
        this.phrases = phrases;
        this.search = search;
    }

    void listen() {
        workspace.onFindNext(this::step);
        workspace.currentProperty().subscribe(_ -> look(Optional.empty()));
    }

    private void step(int by) {
        var report = workspace.currentProperty().get();
        String query = workspace.findProperty().get();
        if (report == null || query.isBlank()) {
            return;
        }
        var wanted = Optional.of(new Sought(report, query));
        if (!wanted.equals(sought)) {
            look(wanted);
        }
        steps.add(by);
        walk();
    }

    private void look(Optional<Sought> wanted) {
        sought = wanted;
        found = Optional.empty();
        steps.clear();
        takeBack();
        wanted.ifPresentOrElse(
                it ->
                        search.ask(
                                () -> Finder.find(it.report().filing(), it.query()),
                                places -> {
                                    found = Optional.of(places);
                                    walk();
                                }),
                search::drop);
    }

    /** Takes the steps that were asked for, if it is known by now where they lead. */
    private void walk() {
        while (found.isPresent() && !steps.isEmpty()) {
            go(found.get(), steps.remove());
        }
    }

    private void go(List<Focus> places, int by) {
        if (places.isEmpty()) {
            sought.ifPresent(this::sayThereIsNone);
            return;
        }
        var next = places.get(next(places, workspace.focusProperty().get(), by));
        workspace.go(screen(next), next);
    }

    private void sayThereIsNone(Sought what) {
        var said = Notice.note(phrases.text("find.none", what.query()));
        none = Optional.of(said);
        workspace.noticeProperty().set(said);
    }

    /** What was said of one search does not stand beside what the next one finds. */
    private void takeBack() {
        none.filter(said -> said.equals(workspace.noticeProperty().get()))
                .ifPresent(_ -> workspace.noticeProperty().set(null));
        none = Optional.empty();
    }

    /** Around the ends; from elsewhere to the first one or the last. */
    private static int next(List<Focus> places, Focus from, int by) {
        int at = places.indexOf(from);
        return at < 0 && by < 0 ? places.size() - 1 : Math.floorMod(at + by, places.size());
    }

    private Screen screen(Focus to) {
        var screen = workspace.screenProperty().get();
        if (to instanceof Focus.Cells cells) {
            return new Screen.OfStatement(cells.lead().statement());
        }
        boolean beside =
                screen instanceof Screen.OfStatement && workspace.sourceShownProperty().get();
        return beside ? screen : new Screen.SourceText();
    }
}
