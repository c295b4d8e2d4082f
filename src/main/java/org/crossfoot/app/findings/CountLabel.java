package org.crossfoot.app.findings;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Mark;

/** How many outcomes of a kind: mark and number over the word. */
final class CountLabel extends VBox {

    CountLabel(FindingsTab tab, int number, String word) {
        getStyleClass().add("count");
        var digits = new Label(String.valueOf(number));
        digits.getStyleClass().add("count-number");
        var row = new HBox(tab.mark().orElse(Mark.NOTE).icon(), digits);
        row.getStyleClass().add("count-row");
        var words = new Label(word);
        words.getStyleClass().add("count-word");
        getChildren().addAll(row, words);
        setMouseTransparent(true);
    }
}
