package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void fourBareDigitsMayBeAYear() {
        assertThat(figure("2006").yearLike()).isTrue();
        assertThat(figure("2,006").yearLike()).isFalse();
        assertThat(figure("$2006").yearLike()).isFalse();
        assertThat(figure("2006%").yearLike()).isFalse();
        assertThat(figure("1899").yearLike()).isFalse();
    }

    @Test
    void oneDigitInParenthesesMayBeAMark() {
        assertThat(figure("(1)").markLike()).isTrue();
        assertThat(figure("(12)").markLike()).isFalse();
        assertThat(figure("1").markLike()).isFalse();
    }

    @Test
    void whatIsNegativeIsNotTurnedAgain() {
        assertThat(figure("5").negated().value()).isEqualByComparingTo("-5");
        assertThat(figure("(5)").negated().value()).isEqualByComparingTo("-5");
        assertThat(figure("5").asPercent().percent()).isTrue();
    }

    private static Figure figure(String shown) {
        return Figures.parse(shown).orElseThrow();
    }
}
