package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InkTest {

    @Test
    void wordsAreDarkEnoughForPaperInBlackAndWhite() {
        assertThat(contrast(Ink.TEXT)).isGreaterThan(7);
        assertThat(contrast(Ink.MUTED)).isGreaterThan(4.5);
        assertThat(Ink.FAINT.grey()).isBetween(Ink.MUTED.grey(), 255);
    }

    /** Against white, as WCAG counts it. */
    private static double contrast(Ink ink) {
        double light = Math.pow((ink.grey() / 255.0 + 0.055) / 1.055, 2.4);
        return 1.05 / (light + 0.05);
    }
}
