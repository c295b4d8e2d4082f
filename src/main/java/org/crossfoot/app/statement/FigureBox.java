package org.crossfoot.app.statement;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crossfoot.app.ShownFigure;

/**
 * A figure in its five slots: operator, currency, digits, parenthesis, and the mark outside the
 * rules. Digits end on one edge down the column, and what closes them hangs beyond it.
 */
final class FigureBox extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Label operator = slot("operator");
    private final Label currency = slot("currency");
    private final Label digits = slot("digits");
    private final Label closing = slot("closing");
    private final HBox inked = new HBox(operator, currency, digits, closing);
    private final StackPane mark = new StackPane();
    private CellSign marked = CellSign.NOTHING;

    FigureBox() {
        getStyleClass().add("figure");
        inked.getStyleClass().add("inked");
        mark.getStyleClass().add("mark-slot");
        digits.setMaxWidth(Double.MAX_VALUE);
        digits.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(digits, Priority.ALWAYS);
        HBox.setHgrow(inked, Priority.ALWAYS);
        getChildren().addAll(inked, mark);
    }

    void show(String sign, ShownFigure figure) {
        currency.setText(sign);
        digits.setText(figure.opening());
        closing.setText(figure.closing());
        inked.setVisible(true);
    }

    void clear() {
        inked.setVisible(false);
        operate("");
        mark(CellSign.NOTHING);
    }

    /** Sets the operator in front; empty for none. */
    void operate(String sign) {
        operator.setText(sign);
        operator.setManaged(!sign.isEmpty());
        operator.setVisible(!sign.isEmpty());
        inked.pseudoClassStateChanged(LIT, !sign.isEmpty());
    }

    void mark(CellSign sign) {
        if (!sign.equals(marked)) {
            marked = sign;
            mark.getChildren().setAll(sign.nodes());
        }
    }

    private static Label slot(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
