package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class HeadSpreadTest {

    private final HeadSpread spread =
            new HeadSpread(Lanes.of(Rowed.cut("Cash | 1,200 | 1,100 | 1,000 | 900")));

    @Test
    void oneHeadAColumnGoesInOrder() {
        spread.row(List.of(cell("a", 1, 1), cell("b", 2, 1), cell("c", 3, 1), cell("d", 4, 1)));

        assertThat(spread.heads()).map(List::getFirst).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aHeadReachesOverTheColumnsThatItCovers() {
        spread.row(List.of(cell("Three months", 1, 2), cell("Six months", 3, 2)));

        assertThat(spread.heads())
                .map(List::getFirst)
                .containsExactly("Three months", "Three months", "Six months", "Six months");
    }

    @Test
    void headsThatCoverTooLittleAreSharedOutEvenly() {
        spread.row(List.of(cell("Three months ended", 1, 1), cell("Six months ended", 2, 1)));

        assertThat(spread.heads())
                .map(List::getFirst)
                .containsExactly(
                        "Three months ended",
                        "Three months ended",
                        "Six months ended",
                        "Six months ended");
    }

    @Test
    void yearsUnderOneHeadDoNotReachColumnsThatHaveTheirs() {
        var five = new HeadSpread(Lanes.of(Rowed.cut("Cash | 1,200 | 1,100 | 1,000 | 900 | 800")));
        five.row(
                List.of(
                        cell("Year ended December 31", 1, 2),
                        cell("Third quarter 2021", 3, 1),
                        cell("Second quarter 2021", 4, 1),
                        cell("Third quarter 2020", 5, 1)));
        five.row(List.of(cell("2021", 1, 1), cell("2020", 2, 1)));

        assertThat(five.heads())
                .map(List::getLast)
                .containsExactly(
                        "2021",
                        "2020",
                        "Third quarter 2021",
                        "Second quarter 2021",
                        "Third quarter 2020");
    }

    @Test
    void aDateAloneHeadsEveryColumnAndOtherWordsOnlyTheirOwn() {
        spread.row(List.of(cell("December 31,", 2, 1)));
        spread.row(List.of(cell("Restated", 2, 1)));

        assertThat(spread.heads())
                .containsExactly(
                        List.of("December 31,"),
                        List.of("December 31,", "Restated"),
                        List.of("December 31,"),
                        List.of("December 31,"));
    }

    @Test
    void aYearAboveOtherYearsHeadsItsOwnColumn() {
        spread.row(List.of(cell("2021", 4, 1)));
        spread.row(
                List.of(
                        cell("2Q21", 1, 1),
                        cell("1Q21", 2, 1),
                        cell("4Q20", 3, 1),
                        cell("2020", 4, 1)));

        assertThat(spread.heads())
                .containsExactly(
                        List.of("2Q21"), List.of("1Q21"), List.of("4Q20"), List.of("2021", "2020"));
    }

    @Test
    void theRestOfADateIsItsOwnColumnsWhereOthersHaveTheirs() {
        spread.row(
                List.of(
                        cell("As of June 30", 1, 1),
                        cell("March 31,", 2, 1),
                        cell("June 30,", 3, 1),
                        cell("As of", 4, 1)));
        spread.row(List.of(cell("December 31,", 4, 1)));

        assertThat(spread.heads())
                .containsExactly(
                        List.of("As of June 30"),
                        List.of("March 31,"),
                        List.of("June 30,"),
                        List.of("As of", "December 31,"));
    }

    @Test
    void aYearBelowADateIsItsOwnColumnsWhereOthersHaveTheirs() {
        spread.row(
                List.of(
                        cell("March 31, 2020", 1, 1),
                        cell("December 31,", 2, 1),
                        cell("% Change", 3, 1),
                        cell("March 31, 2019", 4, 1)));
        spread.row(List.of(cell("2019", 2, 1)));

        assertThat(spread.heads())
                .containsExactly(
                        List.of("March 31, 2020"),
                        List.of("December 31,", "2019"),
                        List.of("% Change"),
                        List.of("March 31, 2019"));
    }

    @Test
    void aDateInParenthesesUnderOneOfSeveralHeadsSaysNothingOfTheOthers() {
        spread.row(
                List.of(
                        cell("Quarter", 1, 1),
                        cell("Year", 2, 1),
                        cell("Quarter", 3, 1),
                        cell("Year", 4, 1)));
        spread.row(List.of(cell("(March 31, 2005)", 1, 1)));

        assertThat(spread.heads().getFirst()).containsExactly("Quarter", "(March 31, 2005)");
        assertThat(spread.heads().get(1)).containsExactly("Year");
    }

    @Test
    void aHeadThatIsRepeatedIsSaidOnce() {
        spread.row(List.of(cell("2004", 1, 4)));
        spread.row(List.of(cell("2004", 1, 4)));

        assertThat(spread.heads()).allMatch(head -> head.equals(List.of("2004")));
    }

    private static Cell cell(String words, int slot, int span) {
        return new Cell(Text.verbatim("d1", words, 0), slot, span, Style.PLAIN);
    }
}
