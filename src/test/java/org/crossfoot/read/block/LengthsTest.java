package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsTest {

    @ParameterizedTest
    @CsvSource({
        "20pt, 2",
        "2em, 2",
        "40px, 3",
        "40, 3",
        "-1 em, -1",
        "1in, 7.2",
        "10%, 5",
        "auto, 0",
        "2vw, 0",
        "1.2.3pt, 0",
        "99999em, 100",
    })
    void areCountedInEmsOfTenPoints(String length, double ems) {
        assertThat(Lengths.ems(length)).isEqualTo(ems);
    }

    @Test
    void theLeftOneOfFourIsTheLast() {
        assertThat(Lengths.left("10pt")).isEqualTo(1);
        assertThat(Lengths.left("10pt 20pt")).isEqualTo(2);
        assertThat(Lengths.left("10pt 20pt 30pt")).isEqualTo(2);
        assertThat(Lengths.left("10pt 20pt 30pt 40pt")).isEqualTo(4);
    }
}
