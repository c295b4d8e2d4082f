package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final XbrlFact CASH = Reported.money("us-gaap:Cash", "7190000", Reported.NOW);
    private static final XbrlFact SHARES =
            Reported.figure("us-gaap:Shares", "shares", "52000000", -6, Reported.NOW);
    private static final XbrlFact PER_SHARE =
            Reported.figure("us-gaap:Eps", "USD/shares", "0.14", 2, Reported.QUARTER);

    @Test
    void theCaptionSaysTheUnitOfMoney() {
        assertThat(caption("USD", CASH)).isEqualTo("(In thousands)");
        assertThat(caption("USD", CASH, PER_SHARE))
                .isEqualTo("(In thousands, except per share data)");
        assertThat(caption("EUR", CASH)).isEqualTo("(In thousands of EUR)");
    }

    @Test
    void whatIsNotScaledIsInDollars() {
        XbrlFact dollars = Reported.figure("us-gaap:Cash", "USD", "719", 0, Reported.NOW);

        assertThat(caption("USD", dollars, PER_SHARE)).isEqualTo("(In dollars)");
        assertThat(caption("EUR", dollars)).isEqualTo("(In whole EUR)");
    }

    @Test
    void moneyAndSharesHaveUnitsOfTheirOwn() {
        var units = new Units(List.of(CASH, SHARES, PER_SHARE), "USD");

        assertThat(units.print(CASH, false)).isEqualTo("7,190");
        assertThat(units.print(CASH, true)).isEqualTo("(7,190)");
        assertThat(units.print(SHARES, false)).isEqualTo("52");
        assertThat(units.print(PER_SHARE, false)).isEqualTo("0.14");
    }

    private static String caption(String currency, XbrlFact... facts) {
        return new Units(List.of(facts), currency).caption();
    }
}
