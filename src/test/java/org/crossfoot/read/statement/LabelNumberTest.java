package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelNumberTest {

    @Test
    void onlyASmallUnscaledNumberMayBeAValueAShare() {
        assertThat(first("$.001 par value").small()).isTrue();
        assertThat(first("1,000 shares").small()).isFalse();
        assertThat(first("2 million shares").small()).isFalse();
    }

    private static LabelNumber first(String label) {
        return LabelNumbers.in(label, Phrase.of("")).getFirst().getFirst();
    }
}
