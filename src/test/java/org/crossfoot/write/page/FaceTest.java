package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceTest {

    @ParameterizedTest
    @EnumSource
    void everyFaceIsBundledAsTrueType(Face face) throws IOException {
        try (var in = face.open()) {
            assertThat(in.readNBytes(4)).containsExactly(0, 1, 0, 0);
        }
    }
}
