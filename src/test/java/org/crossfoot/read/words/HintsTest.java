package org.crossfoot.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {

    private final Hints hints = new Hints(List.of("share", "per ", "sha", "%"));

    @Test
    void sayWhetherSomeWordStandsInAText() {
        assertThat(hints.in("income per unit")).isTrue();
        assertThat(hints.in("shares")).isTrue();
        assertThat(hints.in("12%")).isTrue();
        assertThat(hints.in("person")).isFalse();
        assertThat(hints.in("")).isFalse();
    }

    @Test
    void nameAllThatStandInAText() {
        assertThat(hints.all("a share, per share")).containsExactly("share", "sha", "per ");
    }

    @Test
    void holdNothingAgainstATextWhereThereAreNone() {
        assertThat(new Hints(List.of()).in("any")).isTrue();
    }

    @Test
    void tellLettersOfOtherAlphabetsApart() {
        assertThat(new Hints(List.of("\u00a3m")).in("in \u00a3m")).isTrue();
        assertThat(new Hints(List.of("\u00a3m")).in("in #m")).isFalse();
    }
}
