package org.crossfoot.app.main;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;

/** Where in the window the keyboard can be. */
final class Stops {

    private Stops() {}

    static void find(Scene scene) {
        var field = scene.lookup("#find");
        if (field != null) {
            field.requestFocus();
        }
    }

    /** Goes to the rows that the screen in front shows, if it shows any. */
    static void rows(Scene scene) {
        all(scene.lookup(".middle"))
                .filter(Stops::takesFocus)
                .filter(Stops::hasRows)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static boolean hasRows(Node node) {
        return node instanceof TreeTableView
                || node instanceof TableView
                || node instanceof ListView;
    }

    /**
     * Goes to another pane, around the ends.
     *
     * @param panes left to right
     * @param step 1 for the next one, -1 for the one before
     */
    static void cycle(Scene scene, List<Node> panes, int step) {
        var owner = scene.getFocusOwner();
        int at = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (holds(panes.get(i), owner)) {
                at = i;
            }
        }
        for (int tried = 1; tried <= panes.size(); tried++) {
            var pane = panes.get(Math.floorMod(at + step * tried, panes.size()));
            var target = all(pane).filter(Stops::takesFocus).findFirst();
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static boolean holds(Node pane, Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Stops::all)
                        : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }
}
