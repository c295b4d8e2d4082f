package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnUnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Average Price Paid Per Share | 12.25 | PER_SHARE",
                "Weighted-Average Grant-Date Fair Value | 144 | PER_SHARE",
                "Diluted earnings per share | (.63) | PER_SHARE",
                "Useful life (in years) | 45 | NUMBER",
                "Number | 167,259,602 | SHARES",
                "Shares | 1,250,000 | SHARES"
            })
    void aHeadSaysWhatIsCountedInFull(String head, String figure, Unit unit) {
        OwnUnit own = of(Kind.OTHER, head, figure).orElseThrow();

        assertThat(own.counted()).contains(unit);
        assertThat(own.power(unit)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Options (thous.) | 3",
                "Aggregate intrinsic value (in millions) | 6",
                "Shares (000s) | 3",
                "Value of shares (billions of dollars) | 9"
            })
    void aHeadMayHaveAPowerOfItsOwn(String head, int power) {
        OwnUnit own = of(Kind.OTHER, head, "1,250").orElseThrow();

        assertThat(own.counted()).isEmpty();
        assertThat(own.power(Unit.MONEY)).isEqualTo(power);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aggregate exercise price", "Shares", "2004", "(in thousands)"})
    void otherHeadsLeaveItToTheRows(String head) {
        assertThat(of(Kind.OTHER, head, "1,250")).isEmpty();
    }

    @Test
    void figuresTooLargeForPricesAreNone() {
        assertThat(of(Kind.OTHER, "Average price per share", "12,250")).isEmpty();
        assertThat(of(Kind.OTHER, "Useful life", "1,250")).isEmpty();
    }

    @Test
    void theRowsOfAStatementSayWhatTheyCount() {
        assertThat(of(Kind.INCOME_STATEMENT, "Per share", "1.25")).isEmpty();
        assertThat(of(Kind.EQUITY, "Number", "1,250,000")).isPresent();
    }

    @Test
    void whatStandsOverAllColumnsIsNoHeadOfOne() {
        assertThat(of("Price per share", "Price per share")).isEmpty();
        assertThat(of("Price per share", "2004")).isPresent();
    }

    private static Optional<OwnUnit> of(Kind kind, String head, String figure) {
        var rows = List.of(Rowed.row("Pumps | " + figure + " | 5"));
        return ColumnUnits.of(kind, List.of(column(head), column("2004, other")), rows).of(0);
    }

    private static Optional<OwnUnit> of(String head, String other) {
        var rows = List.of(Rowed.row("Pumps | 5 | 5"));
        return ColumnUnits.of(Kind.OTHER, List.of(column(head), column(other)), rows).of(0);
    }

    private static Column column(String head) {
        return new Column(List.of(head), Optional.empty(), Use.FIGURES);
    }
}
