package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234", "(1,234)", "$5", "\\$5", ".25%", "—", "$", ")", "%)", "2.5x", "<1,234>"
            })
    void areFigures(String value) {
        assertThat(Shape.figure(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cash", "June 30, 2006", "(a)", "Q2", "----", "<5"})
    void areNoFigures(String value) {
        assertThat(Shape.figure(value)).isFalse();
    }

    @Test
    void wordsAtTheLeftEdgeAreALabel() {
        assertThat(Shape.label(Laid.cell("0:Cash"))).isTrue();
        assertThat(Shape.label(Laid.cell("1:Cash"))).isFalse();
        assertThat(Shape.label(Laid.cell("0:2006"))).isFalse();
    }
}
