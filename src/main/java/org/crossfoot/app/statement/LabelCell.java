package org.crossfoot.app.statement;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.crossfoot.app.Tip;
import org.crossfoot.model.Line;
import org.jspecify.annotations.Nullable;

/** A line's label, with what its place adds to it in quieter ink. */
final class LabelCell extends TreeTableCell<Row, String> {

    /** A level's indentation, in the size of the type. */
    private static final double INDENT = 14 / 13.0;

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label printed = new Label();
    private final Label inferred = new Label();
    private final HBox box = new HBox(printed, inferred);
    private final Tip tip = new Tip(this);

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    /**
     * @param shift by how much the table is scrolled to the right
     */
    LabelCell(ObservableDoubleValue shift) {
        setViewOrder(-1);
        translateXProperty().bind(shift);
        translateXProperty().subscribe(by -> pseudoClassStateChanged(HELD, by.doubleValue() > 0));
        getStyleClass().add("label-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(box); // for good: what comes and goes is styled each time
        printed.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        printed.getStyleClass().add("printed");
        inferred.getStyleClass().add("inferred");
        inferred.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("label-box");
    }

    @Override
    protected void updateItem(@Nullable String label, boolean empty) {
        super.updateItem(label, empty);
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || label == null || row == null) {
            box.setVisible(false);
            tip.say("");
            setAccessibleText("");
            return;
        }
        Line line = row.line();
        String inferredWords = LineName.inferred(row);
        printed.setText(LineName.printed(row));
        inferred.setText(inferredWords);
        inferred.setManaged(!inferredWords.isEmpty());
        pseudoClassStateChanged(HEADING, line.role() == Line.Role.HEADING);
        int level =
                Optional.ofNullable(getTableRow().getTreeItem()).map(LabelCell::level).orElse(0);
        box.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> getWidth() - (2 + level) * INDENT * getFont().getSize(),
                                widthProperty(),
                                fontProperty()));
        box.setVisible(true);
        tip.say(line.label());
        setAccessibleText(line.name());
    }

    private static int level(javafx.scene.control.TreeItem<Row> item) {
        int level = 0;
        for (var above = item.getParent(); above != null; above = above.getParent()) {
            level++;
        }
        return level;
    }
}
