package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger =
            new Ledger(
                    List.of(
                            row("10000", "-20000"),
                            row("5000", ""),
                            row("15000", "-20000"),
                            row("-30000", "-10000"),
                            row("", "")),
                    2);

    @Test
    void aTotalTiesWhereItsTermsGiveIt() {
        assertThat(ledger.ties(2, new int[] {0, 1}, new int[] {1, 1}, 2)).containsExactly(0, 1);
        assertThat(ledger.ties(2, new int[] {0, 1}, new int[] {1, -1}, 2)).containsExactly(1);
    }

    @Test
    void anEmptyTotalTiesNowhere() {
        assertThat(ledger.ties(4, new int[] {0}, new int[] {1}, 1)).isEmpty();
        assertThat(ledger.ties(1, new int[] {4}, new int[] {1}, 1)).isEmpty();
    }

    @Test
    void figuresCountInTheFinestUnitThatIsPrinted() {
        assertThat(ledger.get(0, 0)).isEqualTo(10);
        assertThat(ledger.has(1, 1)).isFalse();
        assertThat(ledger.get(1, 1)).isZero();
        assertThat(ledger.empty(4)).isTrue();
    }

    @Test
    void aFigureBelowADashAddsNothing() {
        assertThat(ledger.adds(new int[] {0, 1}, 2, 0)).isTrue();
        assertThat(ledger.adds(new int[] {0, 1}, 2, 1)).isFalse();
    }

    @Test
    void signsOfARow() {
        assertThat(ledger.neverPositive(3)).isTrue();
        assertThat(ledger.neverPositive(0)).isFalse();
        assertThat(ledger.mostlyNegative(3)).isTrue();
        assertThat(ledger.mostlyNegative(0)).isFalse();
    }

    @Test
    void sameIsSameInEveryColumn() {
        assertThat(ledger.same(0, 0)).isTrue();
        assertThat(ledger.same(0, 2)).isFalse();
        assertThat(ledger.same(4, 4)).isFalse();
    }

    @Test
    void moreTermsAllowMoreRounding() {
        assertThat(Ledger.tolerance(2)).isEqualTo(2);
        assertThat(Ledger.tolerance(20)).isEqualTo(4);
    }

    private static List<Optional<Amount>> row(String... values) {
        return Stream.of(values)
                .map(
                        value ->
                                value.isEmpty()
                                        ? Optional.<Amount>empty()
                                        : Optional.of(new Amount(new BigDecimal(value), -3)))
                .toList();
    }
}
