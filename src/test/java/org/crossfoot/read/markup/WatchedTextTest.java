package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.crossfoot.model.Watch;
import org.junit.jupiter.api.Test;

class WatchedTextTest {

    @Test
    void whoReadsItIsStoppedWhenAsked() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () -> Watch.over(() -> true, Duration.ofHours(1), WatchedTextTest::read));
    }

    /** Reads for five seconds, unless it is stopped. */
    private static int read() throws IOException {
        int read = 0;
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        try (var text = new WatchedText("abc")) {
            while (System.nanoTime() < end) {
                text.reset();
                read += text.read(new char[3], 0, 3);
            }
        }
        return read;
    }
}
