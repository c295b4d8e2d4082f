package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.crossfoot.model.Watch;
import org.junit.jupiter.api.Test;

class WatchedBytesTest {

    @Test
    void aParserThatReadsForeverIsStopped() {
        assertThatThrownBy(() -> Watch.over(() -> false, Duration.ZERO, WatchedBytesTest::forever))
                .isInstanceOf(Watch.TooSlow.class);
    }

    @Test
    void givesTheBytes() throws IOException {
        try (var bytes = new WatchedBytes(new byte[] {7, 8, 9})) {
            assertThat(bytes.read()).isEqualTo(7);
            assertThat(bytes.read(new byte[5], 0, 5)).isEqualTo(2);
        }
    }

    private static int forever() throws IOException {
        try (var bytes = new WatchedBytes(new byte[] {7})) {
            while (bytes.read() < 256) {
                bytes.seek(0);
            }
            return 0;
        }
    }
}
