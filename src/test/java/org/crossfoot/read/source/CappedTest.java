package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class CappedTest {

    @Test
    void asManyBytesAsWerePromisedAreRead() throws IOException {
        assertThat(capped(5).readAllBytes()).hasSize(5);
        assertThat(capped(5).skip(100)).isEqualTo(5);
    }

    @Test
    void oneMoreFailsHoweverItIsRead() {
        assertThatExceptionOfType(ZipException.class).isThrownBy(() -> capped(4).readAllBytes());
        assertThatExceptionOfType(ZipException.class).isThrownBy(() -> capped(4).skip(100));
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(
                        () -> {
                            try (var in = capped(4)) {
                                while (in.read() >= 0) {
                                    Thread.onSpinWait();
                                }
                            }
                        });
    }

    private static Capped capped(long most) {
        return new Capped(new ByteArrayInputStream(new byte[5]), most);
    }
}
