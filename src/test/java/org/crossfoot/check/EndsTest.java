package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class EndsTest {

    private static final LocalDate DAY = LocalDate.of(2006, 9, 30);

    @Test
    void theNewestColumnEndsWithinAWeekOfTheDay() {
        assertThat(ends("2006-03-31 | 2006-10-07").endOnTheDay()).isTrue();
        assertThat(ends("2006-09-30 | 2006-10-31").endOnTheDay()).isFalse();
        assertThat(ends("?").endOnTheDay()).isFalse();
    }

    @Test
    void aColumnAYearAheadIsOffByAYear() {
        var proof = ends("2007-09-30 | 2006-03-31").offByYears().orElseThrow();

        assertThat(proof.stated().amount().value()).isEqualByComparingTo("365");
        assertThat(proof.allowed().contains(proof.stated().amount().value())).isFalse();
    }

    @Test
    void theColumnOfTheYearBeforeIsItsOwnWhereOneIsOfTheDay() {
        assertThat(ends("2006-09-30 | 2005-09-30").offByYears()).isEmpty();
        assertThat(ends("2005-09-30 | 2005-03-31").offByYears()).isPresent();
    }

    @Test
    void aHeadThatDoesNotSpellItsDayOutIsNoSlip() {
        assertThat(headed("September 30, 2007").offByYears()).isPresent();
        assertThat(headed("Sept. 30, 2007").offByYears()).isPresent();
        assertThat(headed("2007").offByYears()).isEmpty();
        assertThat(headed("September 30, 2007 and 2006").offByYears()).isEmpty();
        assertThat(headed("September 30, 2006").offByYears()).isEmpty();
    }

    @Test
    void twoYearsOffAreNoSlip() {
        assertThat(ends("2008-09-30").offByYears()).isEmpty();
    }

    @Test
    void eachColumnSpeaksByItsFirstFigure() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets
                        @ 2006-09-30 | 2006-03-31 | ?
                        Heading:
                        Cash | | 2 | 3
                        Land | 1 | 2 | 3
                        """);

        assertThat(Ends.of(filing, Kind.BALANCE_SHEET, DAY).columns())
                .extracting(cell -> cell.row())
                .containsExactly(2, 1);
    }

    private static Ends ends(String columns) {
        var filing =
                Sheets.filing(
                        "# BALANCE_SHEET | Balance Sheets\n@ "
                                + columns
                                + "\nCash | "
                                + columns.replaceAll("[^|]+", " 1 ")
                                + "\n");
        return Ends.of(filing, Kind.BALANCE_SHEET, DAY);
    }

    /** The column of a year after the day, under another head. */
    private static Ends headed(String head) {
        return ends("2007-09-30 '" + head + "'");
    }
}
