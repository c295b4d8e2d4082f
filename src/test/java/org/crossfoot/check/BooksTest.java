package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final String CURRENT = "current-assets-foot";
    private static final String TOTAL = "total-assets-foot";
    private static final CellRef CURRENT_ASSETS = new CellRef("s1", 2, 0);

    @Test
    void aFigureTakesPartInEverythingThatItIsStatedOrAddedIn() {
        var books = Books.of(Footed.sound());

        assertThat(books.using(Set.of(CURRENT_ASSETS)))
                .extracting(Comparison::check)
                .containsExactlyInAnyOrder(CURRENT, TOTAL);
        assertThat(books.using(Set.of(CURRENT_ASSETS, new CellRef("s1", 0, 0)))).hasSize(2);
    }

    @Test
    void eachCheckHasItsOwnOutcomes() {
        assertThat(Books.of(Footed.sound()).outcomes(TOTAL))
                .hasSize(2)
                .allMatch(outcome -> outcome.check().equals(TOTAL));
    }

    @Test
    void theLikeliestSuspectIsInDoubt() {
        var books = Books.of(Footed.with("58,561", "58,651"));

        assertThat(books.doubts().suspects()).containsExactly(CURRENT_ASSETS);
        assertThat(Books.of(Footed.sound()).doubts().suspects()).isEmpty();
    }

    @Test
    void zerosThatAddUpToZeroHoldNothing() {
        var zeros =
                Books.of(
                        Sheets.filing(
                                """
                                # BALANCE_SHEET | Balance Sheets
                                @ 2006-09-30 | 2006-03-31
                                [a] Cash | -- | 1
                                [AssetsCurrent = a] Total current assets | -- | 1
                                """));

        assertThat(zeros.holds(Footed.comparison(zeros, CURRENT, 0))).isFalse();
        assertThat(zeros.fails(Footed.comparison(zeros, CURRENT, 0))).isFalse();
        assertThat(zeros.holds(Footed.comparison(zeros, CURRENT, 1))).isTrue();
    }
}
