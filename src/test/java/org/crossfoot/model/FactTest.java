package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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

    private static Fact fact(String shown) {
        return new Fact(Amount.nil(0), shown, new Source("d1", 0, shown.length()));
    }
}
