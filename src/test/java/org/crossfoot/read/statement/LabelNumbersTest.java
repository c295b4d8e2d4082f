package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelNumbersTest {

    @Test
    void amountsOfOneListAreARun() {
        assertThat(in("includes $25, $0, $54 and $0, respectively"))
                .containsExactly(List.of("25", "0", "54", "0"));
        assertThat(in("$.001 par value; 415,000,000 shares authorized"))
                .containsExactly(List.of("0.001"), List.of("415000000"));
    }

    @Test
    void datesNotesAndPercentagesAreNoAmounts() {
        assertThat(in("allowance of $612 at September 30, 2006 (Note 5)"))
                .containsExactly(List.of("612"));
        assertThat(in("5% notes due 2010, Series 7")).isEmpty();
        assertThat(in("Cash")).isEmpty();
    }

    @Test
    void unitsMarksAndPartsOfWordsAreNoAmounts() {
        assertThat(in("Shares outstanding at end of period (000)")).isEmpty();
        assertThat(in("Shares outstanding (in 000's)")).isEmpty();
        assertThat(in("Total shares outstanding (000,000)")).isEmpty();
        assertThat(in("Purchases of treasury shares(2)")).isEmpty();
        assertThat(in("Shares issued for 3-for-2 split and to 401(k) plan")).isEmpty();
        assertThat(in("outstanding - 3.60% Series - 260,000 shares"))
                .containsExactly(List.of("260000"));
    }

    @Test
    void aParenthesisAroundAMemberOfAListIsItsSign() {
        assertThat(in("net of tax of $36, $(2), ($13), and $15"))
                .containsExactly(List.of("36", "-2", "-13", "15"));
        assertThat(in("allowance ($ 612)")).containsExactly(List.of("612"));
        assertThat(in("net of tax of $(5)")).containsExactly(List.of("-5"));
    }

    @Test
    void aListThatGoesOnUnreadIsNoAmount() {
        assertThat(in("net of tax of $36, (2)")).isEmpty();
    }

    @Test
    void aWordBehindScalesItsNumber() {
        var number = LabelNumbers.in("4,084 million shares", Phrase.of("")).getFirst().getFirst();

        assertThat(number.power()).isEqualTo(6);
        assertThat(number.money()).isFalse();
        assertThat(number.bare()).isFalse();
    }

    private static List<List<String>> in(String label) {
        return LabelNumbers.in(label, Phrase.of(label)).stream()
                .map(run -> run.stream().map(n -> n.value().toPlainString()).toList())
                .toList();
    }
}
