package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchTest {

    @Test
    void givesUpOnALoopWithoutEnd() {
        assertThatThrownBy(() -> Watch.over(() -> false, Duration.ZERO, WatchTest::forever))
                .isInstanceOf(Watch.TooSlow.class);
    }

    @Test
    void hearsThatItIsToStop() {
        assertThatThrownBy(() -> Watch.over(() -> true, Duration.ofDays(1), WatchTest::forever))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void goesOnWhileSomeoneWaits() {
        var asked = new AtomicBoolean();

        boolean done =
                Watch.over(
                        () -> {
                            asked.set(true);
                            return false;
                        },
                        Duration.ofDays(1),
                        () -> {
                            while (!asked.get()) {
                                Watch.tick();
                            }
                            return true;
                        });

        assertThat(done).isTrue();
    }

    @Test
    void doesNotCountWhatTheThreadWaits() throws InterruptedException {
        Duration limit = Duration.ofMillis(100);

        boolean done =
                Watch.over(
                        () -> false,
                        limit,
                        () -> {
                            Thread.sleep(limit.multipliedBy(3));
                            IntStream.range(0, 100).forEach(i -> Watch.tick());
                            return true;
                        });

        assertThat(done).isTrue();
    }

    @Test
    void nobodyIsAskedOutsideOfAReading() {
        Watch.tick();
    }

    private static boolean forever() {
        while (true) {
            Watch.tick();
        }
    }
}
