package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {

    @ParameterizedTest
    @CsvSource({
        "cost of goods sold, -1",
        "interest expense, -1",
        "interest income, 1",
        "provision for income taxes, -1",
        "income tax expense, -1",
        "income tax benefit, 1",
        "gain on sale of a foundry, 1",
        "loss on sale of a foundry, -1",
        "research and development, -1",
        "cash, 1",
    })
    void theWordThatComesFirstGivesTheSign(String label, int sign) {
        assertThat(Signs.of(label).natural()).isEqualTo(sign);
    }

    @Test
    void someLabelsTakeTheirFigureAway() {
        assertThat(Signs.of("less: accumulated depreciation").contra()).isTrue();
        assertThat(Signs.of("treasury stock, at cost").contra()).isTrue();
        assertThat(Signs.of("common stock").contra()).isFalse();
    }

    @Test
    void aGainAndACostOrNeitherAllowsBoth() {
        assertThat(Signs.of("other income").either()).isTrue();
        assertThat(Signs.of("interest income (expense)").either()).isTrue();
        assertThat(Signs.of("interest expense").either()).isFalse();
        assertThat(Signs.of("revenues").either()).isFalse();
    }
}
