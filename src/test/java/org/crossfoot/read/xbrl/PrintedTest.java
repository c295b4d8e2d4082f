package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7190000 | -3 | false | 3 | 7,190",
                "650000 | -3 | true | 3 | (650)",
                "-650000 | -3 | true | 3 | 650",
                "2220100000 | -5 | false | 6 | 2,220.1",
                "0.08 | 2 | false | 0 | 0.08",
                "0.1 | 2 | false | 0 | 0.10",
                "0 | -5 | false | 6 | 0.0",
                "1234567 | -3 | false | 3 | 1,234.567"
            })
    void aFigureHasThePlacesThatItWasStatedWith(
            BigDecimal value, int decimals, boolean negated, int power, String shown) {
        assertThat(Printed.figure(fact(value, decimals), negated, power)).isEqualTo(shown);
    }

    @Test
    void anExactFigureHasItsOwnDigitsAndNothingIsADash() {
        XbrlFact exact = fact(new BigDecimal("0.001"), Amount.EXACT);
        assertThat(Printed.figure(exact, false, 0)).isEqualTo("0.001");
        assertThat(Printed.figure(nothing(), false, 3)).isEqualTo("\u2014");
    }

    @Test
    void theUnitIsThatOfMostDecimals() {
        XbrlFact thousands = fact(BigDecimal.TEN, -3);
        XbrlFact tenths = fact(BigDecimal.TEN, -5);
        XbrlFact exact = fact(BigDecimal.TEN, Amount.EXACT);

        assertThat(Printed.power(List.of(tenths, tenths, thousands))).isEqualTo(6);
        assertThat(Printed.power(List.of(thousands, exact, exact))).isEqualTo(3);
        assertThat(Printed.power(List.of(exact))).isZero();
    }

    private static XbrlFact fact(BigDecimal value, int decimals) {
        return fact(Optional.of(value), decimals);
    }

    private static XbrlFact nothing() {
        return fact(Optional.empty(), Amount.EXACT);
    }

    private static XbrlFact fact(Optional<BigDecimal> value, int decimals) {
        var context = new Context(Period.at(LocalDate.of(2023, 6, 30)), Map.of());
        return new XbrlFact(
                "us-gaap:Cash", "us-gaap:Cash", context, "USD", value, decimals, "", 1, 20, 22);
    }
}
