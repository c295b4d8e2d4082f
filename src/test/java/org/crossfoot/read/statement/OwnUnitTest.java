package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Statement.Caption;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnUnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US$'000 | 3 | USD",
                "US$’000 | 3 | USD",
                "(€'000) | 3 | EUR",
                "RMB million | 6 | CNY",
                "£m | 6 | GBP",
                "EUR bn | 9 | EUR",
                "Thousands of US$ | 3 | USD",
                "$000s | 3 | USD",
                "US$ | 0 | USD"
            })
    void moneyHasACurrencyAndAScale(String words, int power, String currency) {
        assertThat(OwnUnit.of(words).flatMap(OwnUnit::caption))
                .contains(new Caption(words, power, true, currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "% | PERCENT",
                "US cents | PER_SHARE",
                "pence | PER_SHARE",
                "US$/share | PER_SHARE"
            })
    void otherUnitsSayWhatTheyCount(String words, Unit unit) {
        assertThat(OwnUnit.of(words).flatMap(OwnUnit::counted)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "share", "per share", "Revenue", "tennis", "ounces", "equipment"})
    void otherWordsAreNone(String words) {
        assertThat(OwnUnit.of(words)).isEmpty();
    }

    @Test
    void amountsAShareAreNeverScaledUp() {
        assertThat(power("US$'000", Unit.PER_SHARE)).isZero();
        assertThat(power("000s", Unit.SHARES)).isEqualTo(3);
        assertThat(power("cents", Unit.PER_SHARE)).isEqualTo(-2);
    }

    private static int power(String words, Unit unit) {
        return OwnUnit.of(words).orElseThrow().power(unit);
    }
}
