package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @ParameterizedTest
    @ValueSource(strings = {"--", "$ —", "–", "nil", "None"})
    void aDashOrAWordForNothingIsNil(String shown) {
        assertThat(fact(shown).nil()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "$(10,419)", ".5"})
    void digitsAreNotNilThoughTheyBeZero(String shown) {
        assertThat(fact(shown).nil()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'724,366', 724366000, -3, 3",
        "'$(10,419)', -10419000000, -6, 6",
        "'105,612,480', 105612480, 0, 0",
        "'100', 100000000, -6, 6",
        "'.50', 0.5, 2, 0",
        "0, 0, 0, 0",
        "0, 0, -6, 6",
        "--, 0, -6, 6",
        "'12 (a) 3.4.', 12000000, -6, 6"
    })
    void thePowerIsThatOfTheDigitsElseOfTheCaption(
            String shown, BigDecimal value, int decimals, int power) {
        var fact = new Fact(new Amount(value, decimals), shown, new Source("d1", 0, 1));

        assertThat(fact.power(6)).isEqualTo(power);
    }

    private static Fact fact(String shown) {
        return new Fact(Amount.nil(0), shown, new Source("d1", 0, shown.length()));
    }
}
