package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OneFaceTest {

    @Test
    void anyNameHasTheSameFace() throws IOException {
        var faces = new OneFace();

        assertThat(faces.getTrueTypeFont("Nowhere", null).getFont().getName())
                .isEqualTo("LiberationSans");
        assertThat(faces.getFontBoxFont("Elsewhere", null).isFallback()).isTrue();
        assertThat(faces.getCIDFont("Elsewhere", null, null).getTrueTypeFont().getName())
                .isEqualTo("LiberationSans");
    }
}
