package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceTest {

    private static final XbrlFact CASH = Reported.money("us-gaap:Cash", "9", Reported.NOW);

    @Test
    void anElementIsThatOfTheWholeCompany() {
        XbrlFact part = Reported.part(CASH, Map.of("x:Where", "hp:NorthMember"));
        var instance = Reported.instance(part, CASH);

        assertThat(instance.of("us-gaap:Cash")).containsExactly(CASH);
        assertThat(instance.facts()).containsExactly(part, CASH);
        assertThat(instance.of("us-gaap:Assets")).isEmpty();
    }

    @Test
    void aFigureIsFoundByItsPeriod() {
        var instance = Reported.instance(Reported.words("us-gaap:Cash", "Ready"), CASH);

        assertThat(instance.at("us-gaap:Cash", Reported.NOW)).contains(CASH);
        assertThat(instance.at("us-gaap:Cash", Reported.QUARTER)).isEmpty();
    }

    @Test
    void theCoverOfTheWholeCompanyGoesBeforeThatOfOneOfItsGroup() {
        XbrlFact daughter =
                Reported.part(
                        Reported.words("dei:Name", "Jib"), Map.of("dei:Axis", "hp:JibMember"));

        assertThat(Reported.instance(daughter, Reported.words("dei:Name", " Hull ")).words("Name"))
                .contains("Hull");
        assertThat(Reported.instance(daughter, Reported.words("dei:Name", " ")).words("Name"))
                .contains("Jib");
        assertThat(Reported.instance(CASH).words("Name")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10-K, true",
        "10-K/A, true",
        "20-F, true",
        "40-F, true",
        "10-Q, false",
        "6-K, false"
    })
    void someFormsReportOnAYear(String form, boolean annual) {
        assertThat(Reported.instance(Reported.words("dei:DocumentType", form)).annual())
                .isEqualTo(annual);
    }

    @Test
    void theCurrencyIsThatOfMostFigures() {
        XbrlFact euros = Reported.figure("us-gaap:Cash", "EUR", "9", 0, Reported.NOW);
        XbrlFact shares = Reported.figure("us-gaap:Shares", "shares", "9", 0, Reported.NOW);

        assertThat(Reported.instance(CASH, euros, euros, shares, shares, shares).currency())
                .isEqualTo("EUR");
        assertThat(Reported.instance(shares).currency()).isEqualTo("USD");
    }
}
