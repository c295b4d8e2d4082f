package org.crossfoot.app.statement;

import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/** Lets a table of new rows come up from its top, a few rows in each picture of the window. */
final class Growth {

    private static final double PIECE = 96;
    private static final double TALLEST = 2000;

    /** Up to here pieces are half as high: the first rows that are ever drawn take longest. */
    private static final double FIRST_ROWS = 240;

    private final Region table;
    private final Executor turns;
    private int round;

    /**
     * @param turns where the rows wait that are not drawn at once
     */
    Growth(Region table, Executor turns) {
        this.table = table;
        this.turns = turns;
    }

    /**
     * Makes the table low while it has no rows, and lets it grow from then on.
     *
     * @param bare how high it is without rows; the toolkit makes a row or two all the same
     */
    void begin(double bare) {
        table.setMaxHeight(bare);
        table.resize(table.getWidth(), Math.min(bare, table.getHeight()));
        table.layout();
        int now = ++round;
        turns.execute(() -> grow(now));
    }

    private void grow(int began) {
        if (began != round) {
            return;
        }
        double now = table.getMaxHeight();
        double next = now + (now < FIRST_ROWS ? PIECE / 2 : PIECE);
        if (next > TALLEST || table.getHeight() < now - PIECE) {
            table.setMaxHeight(Double.MAX_VALUE);
        } else {
            table.setMaxHeight(next);
            turns.execute(() -> grow(began));
        }
    }
}
