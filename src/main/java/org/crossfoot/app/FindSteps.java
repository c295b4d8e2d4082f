package org.crossfoot.app;

import java.util.List;

/** Walks from place to place of what is looked for. */
final class FindSteps {

    private final Workspace workspace;
    private final Phrases phrases;

    FindSteps(Workspace workspace, Phrases phrases) {
        this.workspace = workspace;
        this.phrases = phrases;
    }

    void listen() {
        workspace.onFindNext(this::step);
    }

    private void step(int by) {
        var report = workspace.currentProperty().get();
        String query = workspace.findProperty().get();
        if (report == null || query.isBlank()) {
            return;
        }
        var found = Finder.find(report.filing(), query);
        if (found.isEmpty()) {
            workspace.noticeProperty().set(Notice.note(phrases.text("find.none", query)));
            return;
        }
        var next = found.get(next(found, workspace.focusProperty().get(), by));
        workspace.go(screen(next), next);
    }

    /** Around the ends; from elsewhere to the first one or the last. */
    private static int next(List<Focus> found, Focus from, int by) {
        int at = found.indexOf(from);
        return at < 0 && by < 0 ? found.size() - 1 : Math.floorMod(at + by, found.size());
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
