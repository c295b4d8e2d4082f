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
        "SEK million, SEK",
        "In millions of Swedish kronor, SEK",
        "(R$ in millions), BRL",
        "(Rs. in millions), INR",
        "(₹ in millions), INR",
        "(In millions of Korean won), KRW",
        "(In thousands of U.S. dollars; NIS where so stated), USD",
        "(In thousands of NIS; U.S. dollars where so stated), ILS",
        "(In millions; dollars), USD",
        "(Nordic segment in millions), USD",
        "£m, GBP",
        "(In thousands) (European segment), USD",
        "(In millions) (Cadmium), USD",
    })
    void aCaptionNamesItsCurrency(String caption, String currency) {
        assertThat(Currencies.of(caption)).isEqualTo(currency);
    }
}
