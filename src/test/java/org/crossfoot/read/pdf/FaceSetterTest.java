package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaceSetterTest {

    @Test
    void aFaceWithAMapOfEveryNumberIsReadByItsEncoding() throws IOException {
        byte[] document = Mapped.document(false);

        assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        assertThat(PdfText.read(document, Path.of("map.pdf")).text())
                                .contains("Total assets"));
    }
}
