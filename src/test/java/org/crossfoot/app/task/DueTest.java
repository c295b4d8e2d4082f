package org.crossfoot.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DueTest {

    private final ArrayDeque<Runnable> turns = new ArrayDeque<>();
    private final AtomicInteger done = new AtomicInteger();
    private final Due due = new Due(turns::add, done::incrementAndGet);

    @Test
    void isDoneOnceHoweverOftenItIsAskedFor() {
        due.ask();
        due.ask();

        assertThat(turns).hasSize(1);
        assertThat(due.pending()).isTrue();

        turns.remove().run();

        assertThat(done).hasValue(1);
        assertThat(due.pending()).isFalse();
    }

    @Test
    void isDoneAgainWhereItIsAskedForAfterwards() {
        due.ask();
        turns.remove().run();
        due.ask();
        turns.remove().run();

        assertThat(done).hasValue(2);
    }
}
