package org.crossfoot.app.sentences;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.WrappedLabel;
import org.crossfoot.app.WrappingCell;
import org.crossfoot.model.Source;
import org.jspecify.annotations.Nullable;

/** A sentence with its claims set off, or a claim with what it was held against. */
final class SentenceCell extends WrappingCell<SentenceRow> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double ASIDE = 40;

    private final Phrases phrases;
    private final Consumer<Source> open;

    SentenceCell(Phrases phrases, Consumer<Source> open) {
        super("sentence-line", ASIDE);
        this.phrases = phrases;
        this.open = open;
        getStyleClass().addAll("wrapping-cell", "sentence-cell");
    }

    @Override
    protected void updateItem(@Nullable SentenceRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, row instanceof SentenceRow.Sentence);
        switch (row) {
            case null -> setGraphic(null);
            case SentenceRow.Sentence sentence -> setGraphic(box(sentence));
            case SentenceRow.OfClaim claim -> setGraphic(box(claim.line()));
        }
    }

    private HBox box(SentenceRow.Sentence sentence) {
        var flow = new TextFlow();
        flow.getStyleClass().add("sentence");
        for (var run : sentence.runs()) {
            var text = new Text(run.text());
            text.getStyleClass().add(run.claimed() ? "sentence-claim" : "sentence-text");
            flow.getChildren().add(text);
        }
        var link =
                new Hyperlink(
                        sentence.line() > 0
                                ? phrases.text("sentences.line", String.valueOf(sentence.line()))
                                : phrases.text("sentences.source"));
        link.setOnAction(event -> open.accept(sentence.source()));
        link.setMinWidth(USE_PREF_SIZE);
        setAccessibleText(
                flow.getChildren().stream()
                        .map(n -> ((Text) n).getText())
                        .reduce("", String::concat));
        return boxed(flow, link);
    }

    private HBox box(ClaimLine line) {
        var words = WrappedLabel.of("“" + line.words() + "”", "claim-words");
        String said = line.against().isEmpty() ? phrases.text("sentences.nothing") : line.against();
        var against = WrappedLabel.of(said, "claim-against");
        String status = phrases.text("sentences.status." + line.status());
        var state = new Label(status);
        state.getStyleClass().add("claim-status");
        state.setMinWidth(USE_PREF_SIZE);
        setAccessibleText(line.words() + ": " + status + ". " + said);
        return boxed(line.mark().icon(), new VBox(words, against), state);
    }
}
