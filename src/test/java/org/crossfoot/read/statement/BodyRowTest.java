package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRowTest {

    @Test
    void aRowWithoutFiguresIsAHeading() {
        assertThat(Rowed.row("Assets: | |").heading()).isTrue();
        assertThat(Rowed.row("Cash | | 5").heading()).isFalse();
    }

    @Test
    void figuresAreReadWithoutTheirEmptyCells() {
        assertThat(Rowed.row("Cash | | (5.0) | 1,200").figures())
                .map(Object::toString)
                .containsExactly("-5", "1.2E+3");
    }

    @Test
    void onlyCapitalsAreCapitals() {
        assertThat(Rowed.row("ASSETS 2006").capitals()).isTrue();
        assertThat(Rowed.row("Assets").capitals()).isFalse();
        assertThat(Rowed.row("2006").capitals()).isFalse();
        assertThat(Rowed.row("Assets:").colon()).isTrue();
    }
}
