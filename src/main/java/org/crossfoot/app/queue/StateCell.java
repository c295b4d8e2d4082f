package org.crossfoot.app.queue;

import org.crossfoot.app.Queued;
import org.jspecify.annotations.Nullable;

/** How far a filing is, in words with a sign in front. */
final class StateCell extends WordsCell {

    private final QueueWords words;

    StateCell(QueueWords words) {
        super(words::state);
        this.words = words;
    }

    @Override
    void draw(@Nullable Queued filing) {
        super.draw(filing);
        setGraphic(filing != null && filing.settled() ? words.mark(filing).icon() : null);
    }
}
