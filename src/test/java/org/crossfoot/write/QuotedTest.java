package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

    private static final Filing FILING =
            Sheets.filing(
                    "# BALANCE_SHEET | Balance Sheets | (In thousands)\n@ 2006-09-30\nCash | 9\n");
    private static final Optional<CellRef> HOME = Optional.of(new CellRef("s1", 0, 0));

    @Test
    void moneyIsInTheUnitOfItsStatement() {
        assertThat(figure("-2900000", -5, Unit.MONEY, HOME)).isEqualTo("(2,900)");
    }

    @Test
    void moneyThatStandsNowhereIsInTheUnitInWhichItIsKnown() {
        assertThat(figure("2900000", -5, Unit.MONEY, Optional.empty())).isEqualTo("2.9");
        assertThat(figure("2900", 0, Unit.MONEY, Optional.empty())).isEqualTo("2,900");
    }

    @Test
    void sharesKeepTheirOwnUnitInAStatement() {
        assertThat(figure("105612480", 0, Unit.SHARES, HOME)).isEqualTo("105,612,480");
    }

    @Test
    void figuresAShareAreNeverScaled() {
        assertThat(figure("0.1", 2, Unit.PER_SHARE, HOME)).isEqualTo("0.10");
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "0, 0", "-1, 3", "-3, 3", "-5, 6", "-6, 6", "-8, 9"})
    void thousandsMillionsAndBillionsAreTheUnits(int decimals, int power) {
        assertThat(Quoted.own(new Amount(BigDecimal.ONE, decimals))).isEqualTo(power);
    }

    private static String figure(String value, int decimals, Unit unit, Optional<CellRef> home) {
        return Quoted.figure(FILING, new Amount(new BigDecimal(value), decimals), unit, home);
    }
}
