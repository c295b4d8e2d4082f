package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void dashesAndLigaturesAreTypedAsFilingsTypeThem() {
        assertThat(Letters.of("\u2212")).isEqualTo("-");
        assertThat(Letters.of("\uFB01")).isEqualTo("fi");
        assertThat(Letters.of("\u00A0")).isEqualTo(" ");
        assertThat(Letters.of("\u2014")).isEqualTo("\u2014");
    }

    @Test
    void whatStandsForNoLetterIsNothing() {
        assertThat(Letters.of(null)).isEmpty();
        assertThat(Letters.of("\uFFFD")).isEmpty();
        assertThat(Letters.of("\uE001")).isEmpty();
        assertThat(Letters.of("\u0001")).isEmpty();
    }
}
