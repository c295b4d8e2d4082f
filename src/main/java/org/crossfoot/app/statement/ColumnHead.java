package org.crossfoot.app.statement;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crossfoot.app.TitleWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a column of figures: its words end where the digits do. */
final class ColumnHead extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");

    private final FontIcon arrow = new FontIcon();
    private final StackPane inked = new StackPane();
    private final Label words = new Label();
    private final String text;
    private boolean little;

    ColumnHead(String text) {
        this.text = text;
        words.setText(text);
        words.setMinWidth(Region.USE_PREF_SIZE);
        inked.setMinWidth(0); // a long head hangs out to the left
        StackPane.setAlignment(words, Pos.CENTER_RIGHT);
        StackPane.setAlignment(arrow, Pos.CENTER_LEFT);
        HBox.setHgrow(inked, Priority.ALWAYS);
        arrow.getStyleClass().add("sort-arrow");
        arrow.setVisible(false);
        arrow.setManaged(false);
        inked.getStyleClass().add("inked");
        inked.getChildren().addAll(arrow, words);
        getStyleClass().add("figure-head");
        getChildren().add(inked);
    }

    /** Shortens the names of months where there is little room. */
    void shorten(boolean narrow) {
        little = narrow;
        words.setText(little || arrow.isVisible() ? TitleWords.shortMonths(text) : text);
    }

    /** Whether the selected figure stands below. */
    void light(boolean lit) {
        inked.pseudoClassStateChanged(LIT, lit);
    }

    void sorted(boolean sorted, boolean largestFirst) {
        inked.pseudoClassStateChanged(SORTED, sorted);
        arrow.setVisible(sorted);
        arrow.setManaged(sorted);
        shorten(little);
        if (sorted) {
            arrow.setIconLiteral(largestFirst ? "fth-arrow-down" : "fth-arrow-up");
        }
    }
}
