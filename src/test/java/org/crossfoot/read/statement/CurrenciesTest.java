package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

    @ParameterizedTest
    @CsvSource({
        "(In thousands of Euro), EUR",
        "(Expressed in Canadian dollars), CAD",
        "(In millions of yen), JPY",
        "(£ in millions), GBP",
        "(In thousands), USD",
        "(In thousands of U.S. dollars), USD",
        "In millions of CAD, CAD",
        "(C$ in millions), CAD",
        "HK$'000, HKD",
        "(In millions of New Taiwan dollars), TWD",
        "US$'000, USD",
        "£m, GBP",
        "(In thousands) (European segment), USD",
        "(In millions) (Cadmium), USD",
    })
    void aCaptionNamesItsCurrency(String caption, String currency) {
        assertThat(Currencies.of(caption)).isEqualTo(currency);
    }
}
