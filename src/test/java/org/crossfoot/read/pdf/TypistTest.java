package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypistTest {

    @Test
    void linesThatAreFarApartHaveABlankOneBetweenThem() {
        assertThat(type(712)).isEqualTo("Cash\nDebt\n");
        assertThat(type(740)).isEqualTo("Cash\n\nDebt\n");
    }

    @Test
    void aWrappedLabelIsTypedAsNarrowAsItIsAndRightAboveItsFigures() {
        var out = new StringBuilder();
        new Typist(
                        out,
                        List.of(
                                Typeset.row(
                                        700,
                                        Typeset.phrase(
                                                "Class A common stock of one cent; authorized",
                                                72)),
                                Typeset.row(
                                        712,
                                        Typeset.phrase(
                                                "three thousand shares, issued one thousand,", 72)),
                                Typeset.row(
                                        724,
                                        Typeset.phrase("respectively", 72),
                                        Typeset.phrase("4,735", 600))))
                .type();

        assertThat(out.toString().lines().toList()).hasSize(3);
        assertThat(out.toString().lines().toList().getLast()).startsWith("respectively   ");
    }

    private static String type(double base) {
        var out = new StringBuilder();
        new Typist(
                        out,
                        List.of(
                                Typeset.row(700, Typeset.phrase("Cash", 72)),
                                Typeset.row(base, Typeset.phrase("Debt", 72))))
                .type();
        return out.toString();
    }
}
