package org.crossfoot.app.findings;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossfoot.app.Mark;

/** A sentence as printed, with the words in question framed. */
final class QuoteFlow extends TextFlow {

    QuoteFlow(Quote quote, Mark mark) {
        getStyleClass().add("quote");
        var words = new Label(quote.words());
        words.getStyleClass().addAll("quote-words", mark.styleClass());
        getChildren().addAll(text(quote.before()), words, text(quote.after()));
        setAccessibleText(quote.before() + quote.words() + quote.after());
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("quote-text");
        return text;
    }
}
