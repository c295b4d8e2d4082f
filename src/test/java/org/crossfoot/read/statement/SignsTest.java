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
        assertThat(Signs.natural(label)).isEqualTo(sign);
    }

    @Test
    void someLabelsTakeTheirFigureAway() {
        assertThat(Signs.contra("less: accumulated depreciation")).isTrue();
        assertThat(Signs.contra("treasury stock, at cost")).isTrue();
        assertThat(Signs.contra("common stock")).isFalse();
    }

    @Test
    void aGainAndACostOrNeitherAllowsBoth() {
        assertThat(Signs.either("other income")).isTrue();
        assertThat(Signs.either("interest income (expense)")).isTrue();
        assertThat(Signs.either("interest expense")).isFalse();
        assertThat(Signs.either("revenues")).isFalse();
    }
}
