package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedDatesTest {

    @Test
    void aMonthGoesDownToItsDay() {
        var rows =
                WrappedDates.whole(
                        List.of(
                                Typeset.row(700, Typeset.phrase("November", 200)),
                                Typeset.row(
                                        712,
                                        Typeset.phrase("2,", 230),
                                        Typeset.phrase("October 28,", 300))));

        assertThat(rows)
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(texts(row))
                                        .containsExactly("November 2,", "October 28,"));
        assertThat(rows.getFirst().phrases().getFirst().left()).isEqualTo(200);
    }

    @Test
    void whatElseStandsAboveStays() {
        var rows =
                WrappedDates.whole(
                        List.of(
                                Typeset.row(
                                        700,
                                        Typeset.phrase("March 31,", 120),
                                        Typeset.phrase("Year ended December", 200)),
                                Typeset.row(
                                        712,
                                        Typeset.phrase("2020", 130),
                                        Typeset.phrase("31, 2019 (a)", 220))));

        assertThat(rows).hasSize(2);
        assertThat(texts(rows.getFirst())).containsExactly("March 31,");
        assertThat(texts(rows.getLast()))
                .containsExactly("2020", "Year ended December 31, 2019 (a)");
    }

    @Test
    void aYearGoesUpToItsDayBesideADateThatIsNotCut() {
        var rows =
                WrappedDates.whole(
                        List.of(
                                Typeset.row(700, Typeset.phrase("December 31,", 300)),
                                Typeset.row(
                                        712,
                                        Typeset.phrase("March 31, 2020", 200),
                                        Typeset.phrase("2019", 320))));
        var years =
                List.of(
                        Typeset.row(700, Typeset.phrase("December 31,", 200)),
                        Typeset.row(712, Typeset.phrase("2020", 190), Typeset.phrase("2019", 240)));

        assertThat(rows)
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(texts(row))
                                        .containsExactly("March 31, 2020", "December 31, 2019"));
        assertThat(WrappedDates.whole(years)).isEqualTo(years);
    }

    @Test
    void wordsAtTheLeftBetweenTheLinesOfADateDoNotPartThem() {
        var rows =
                WrappedDates.whole(
                        List.of(
                                Typeset.row(700, Typeset.phrase("December", 300)),
                                Typeset.row(706, Typeset.phrase("(In thousands)", 72)),
                                Typeset.row(712, Typeset.phrase("31, 2019", 300))));

        assertThat(rows).hasSize(2);
        assertThat(texts(rows.getLast())).containsExactly("December 31, 2019");
    }

    @Test
    void aFigureFarBelowOrBesideIsNoDay() {
        var far =
                List.of(
                        Typeset.row(700, Typeset.phrase("March", 200)),
                        Typeset.row(740, Typeset.phrase("31", 210)));
        var beside =
                List.of(
                        Typeset.row(700, Typeset.phrase("March", 200)),
                        Typeset.row(712, Typeset.phrase("31", 400)));

        assertThat(WrappedDates.whole(far)).isEqualTo(far);
        assertThat(WrappedDates.whole(beside)).isEqualTo(beside);
    }

    private static List<String> texts(Row row) {
        return row.phrases().stream().map(Phrase::text).toList();
    }
}
