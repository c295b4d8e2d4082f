package org.crossfoot.app.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Phrases;

/** How many outcomes of a statement agree, differ and are worth a note: nodes for its head. */
final class SheetHead {

    private final Phrases phrases;

    SheetHead(ResourceBundle messages) {
        this.phrases = new Phrases(messages);
    }

    List<Node> counts(Marks marks, String statement) {
        var nodes = new ArrayList<Node>();
        add(
                nodes,
                Mark.CONTRADICTED,
                "statement.contradicted",
                marks.count(statement, CellMark.CONTRADICTED));
        add(
                nodes,
                Mark.AGREES,
                "statement.agree",
                marks.count(statement, CellMark.AGREES, CellMark.TEXT_AGREES));
        add(nodes, Mark.DIFFERS, "statement.differ", marks.count(statement, CellMark.DIFFERS));
        add(nodes, Mark.NOTE, "statement.notes", marks.count(statement, CellMark.NOTE));
        return nodes;
    }

    private void add(List<Node> nodes, Mark mark, String key, int count) {
        if (count > 0) {
            var label = new Label(phrases.text(key, count), mark.icon());
            label.getStyleClass().add("count");
            label.setMinWidth(Region.USE_PREF_SIZE);
            nodes.add(label);
        }
    }
}
