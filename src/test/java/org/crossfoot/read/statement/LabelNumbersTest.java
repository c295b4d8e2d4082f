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
