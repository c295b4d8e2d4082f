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
