package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedColumnsTest {

    private final TypedColumns columns =
            new TypedColumns(
                    Laid.typedLines(
                            """
                            Cash                      1,500        400
                            Debt                       (300)        20
                            """));

    @Test
    void figuresWhoseLastDigitsStandBelowEachOtherAreAColumn() {
        assertThat(columns.count()).isEqualTo(2);
        assertThat(columns.left()).isEqualTo(26);
    }

    @Test
    void aFigureIsOfTheColumnThatItEndsInOrNearest() {
        assertThat(columns.of(31)).isZero();
        assertThat(columns.of(42)).isEqualTo(1);
        assertThat(columns.of(60)).isEqualTo(1);
    }

    @Test
    void aPhraseStandsOverTheColumnsThatItCovers() {
        assertThat(columns.first(new Word(25, 31))).isZero();
        assertThat(columns.last(new Word(25, 31))).isZero();
        assertThat(columns.first(new Word(25, 42))).isZero();
        assertThat(columns.last(new Word(25, 42))).isEqualTo(1);
        assertThat(columns.first(new Word(38, 42))).isEqualTo(1);
    }

    @Test
    void withoutFiguresThereIsNoColumn() {
        var none = new TypedColumns(Laid.typedLines("Cash\n"));

        assertThat(none.count()).isZero();
        assertThat(none.left()).isEqualTo(Integer.MAX_VALUE);
    }
}
