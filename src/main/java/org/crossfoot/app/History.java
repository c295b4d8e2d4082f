package org.crossfoot.app;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/** The places that the user has been at, with a way back and forth. */
public final class History {

    private static final int LONGEST = 100;

    /** A filing in front, a screen, and what was in hand there. */
    private record Place(@Nullable Report report, Screen screen, Focus focus) {}

    private final Workspace workspace;
    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int at = -1;
    private boolean quiet;

    History(Workspace workspace) {
        this.workspace = workspace;
        workspace.screenProperty().subscribe((was, is) -> note());
        workspace.focusProperty().subscribe((was, is) -> note());
        workspace.currentProperty().subscribe((was, is) -> note());
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public void back() {
        visit(at - 1);
    }

    public void forward() {
        visit(at + 1);
    }

    /** Makes several changes one step. */
    void step(Runnable changes) {
        boolean before = quiet;
        quiet = true;
        try {
            changes.run();
        } finally {
            quiet = before;
        }
        note();
    }

    private void note() {
        if (quiet) {
            return;
        }
        var place =
                new Place(
                        workspace.currentProperty().get(),
                        workspace.screenProperty().get(),
                        workspace.focusProperty().get());
        boolean here = at >= 0 && places.get(at).equals(place);
        if (here || place.screen() instanceof Screen.Empty) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > LONGEST) {
            places.removeFirst();
        }
        at = places.size() - 1;
        tell();
    }

    private void visit(int index) {
        if (index < 0 || index >= places.size()) {
            return;
        }
        at = index;
        var place = places.get(index);
        quiet = true;
        try {
            workspace.focusProperty().set(new Focus.None());
            workspace.currentProperty().set(place.report());
            workspace.turn(place.screen(), place.focus());
        } finally {
            quiet = false;
        }
        tell();
    }

    /** Forgets a filing that was closed. */
    public void forget(Report report) {
        var here = at < 0 ? null : places.get(at);
        places.removeIf(place -> report.equals(place.report()));
        at = here == null ? -1 : places.indexOf(here);
        if (at < 0) {
            at = places.size() - 1;
        }
        tell();
    }

    private void tell() {
        canGoBack.set(at > 0);
        canGoForward.set(at < places.size() - 1);
    }
}
