package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void phrasesInTheMiddleOfTheirSharesShareAllColumns() {
        Word all = new Word(26, 42);

        assertThat(columns.shared(List.of(new Word(30, 39)))).containsExactly(all);
        assertThat(columns.shared(List.of(new Word(27, 30), new Word(38, 42))))
                .containsExactly(new Word(26, 32), new Word(39, 42));
        assertThat(columns.shared(List.of(new Word(38, 42)))).isEmpty();
        assertThat(columns.shared(List.of())).isEmpty();
    }

    @Test
    void phrasesThatBeginWithTheirColumnsReachToTheNext() {
        var four =
                new TypedColumns(
                        Laid.typedLines(
                                """
                                Cash            1,500     400     1,500     400
                                Debt              300      20       300      20
                                """));

        assertThat(four.flushLeft(List.of(new Word(16, 27), new Word(34, 45))))
                .containsExactly(new Word(16, 29), new Word(34, 47));
        assertThat(four.flushLeft(List.of(new Word(20, 27), new Word(34, 45)))).isEmpty();
        assertThat(four.flushLeft(List.of(new Word(34, 45)))).isEmpty();
    }

    @Test
    void phrasesThatEndWithTheirColumnsReachBackToTheOneBefore() {
        var five =
                new TypedColumns(
                        Laid.typedLines(
                                """
                                Cash      1,500     1,400     1,300      1,900     1,800
                                Debt        300       200       100        400       500
                                """));

        assertThat(five.flushRight(List.of(new Word(26, 35), new Word(52, 56))))
                .containsExactly(new Word(10, 35), new Word(41, 56));
        assertThat(five.flushRight(List.of(new Word(20, 31)))).isEmpty();
    }

    @Test
    void withoutFiguresThereIsNoColumn() {
        var none = new TypedColumns(Laid.typedLines("Cash\n"));

        assertThat(none.count()).isZero();
        assertThat(none.left()).isEqualTo(Integer.MAX_VALUE);
    }
}
