package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalvesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASSETS",
                "Assets:",
                "LIABILITIES AND SHAREHOLDERS' EQUITY",
                "Liabilities, Minority Interest and Equity",
                "  Liabilities & Members' Capital"
            })
    void aHalfIsNamedByItsWholeLine(String words) {
        assertThat(Halves.named(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Current assets:", "Total assets", "Liabilities of subsidiaries", ""})
    void sectionsAndTotalsAreNone(String words) {
        assertThat(Halves.named(words)).isFalse();
    }
}
