package org.crossfoot.app.queue;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import org.crossfoot.app.Queued;
import org.crossfoot.app.Queued.State;
import org.crossfoot.app.Tip;
import org.jspecify.annotations.Nullable;

/** A cell that says something of a filing, and says it anew when the filing gets on. */
class WordsCell extends TableCell<Queued, Queued> {

    private final Function<Queued, String> words;
    private final Tip tip = new Tip(this);
    private final ObjectProperty<@Nullable State> state = new SimpleObjectProperty<>();

    WordsCell(Function<Queued, String> words) {
        this.words = words;
        state.addListener(_ -> draw(isEmpty() ? null : getItem()));
    }

    @Override
    protected void updateItem(@Nullable Queued filing, boolean empty) {
        super.updateItem(filing, empty);
        state.unbind();
        state.set(null);
        if (filing == null || empty) {
            draw(null);
        } else {
            state.bind(filing.stateProperty());
            draw(filing);
        }
    }

    /** Draws a filing; without one, nothing. */
    void draw(@Nullable Queued filing) {
        String text = filing == null ? "" : words.apply(filing);
        setText(text);
        tip.say(text);
    }
}
