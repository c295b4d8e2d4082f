package org.crossfoot.app.findings;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossfoot.app.Mark;

/** A sentence as printed, with the words in question framed. */
final class QuoteFlow extends TextFlow {

    QuoteFlow(Quote quote, Mark mark) {
        getStyleClass().add("quote");
        getChildren().add(text(quote.before()));
        String[] words = quote.words().split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            var word = new Label(last ? words[i] : words[i] + " ");
            word.getStyleClass().addAll("quote-words", mark.styleClass());
            if (i == 0) {
                word.getStyleClass().add("begins");
            }
            if (last) {
                word.getStyleClass().add("ends");
            }
            getChildren().add(word);
        }
        getChildren().add(text(quote.after()));
        setAccessibleText(quote.before() + quote.words() + quote.after());
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("quote-text");
        return text;
    }
}
