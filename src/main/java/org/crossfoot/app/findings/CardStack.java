package org.crossfoot.app.findings;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Cards one below the other; of many, a few are drawn in one picture of the window. */
final class CardStack {

    private static final int AT_ONCE = 4;

    private final VBox box;
    private final Executor turns;
    private List<Supplier<Node>> cards = List.of();

    CardStack(VBox box, Executor turns) {
        this.box = box;
        this.turns = turns;
    }

    void show(List<Supplier<Node>> next) {
        cards = List.copyOf(next);
        box.getChildren().clear();
        more(cards);
    }

    @SuppressWarnings("ReferenceEquality") // whether these are still the cards to show
    private void more(List<Supplier<Node>> wanted) {
        int from = box.getChildren().size();
        if (wanted != cards || from == cards.size()) {
            return;
        }
        int to = Math.min(from + AT_ONCE, cards.size());
        cards.subList(from, to).forEach(card -> box.getChildren().add(card.get()));
        turns.execute(() -> more(wanted));
    }
}
