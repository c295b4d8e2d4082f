package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final CellRef CASH = new CellRef("s1", 0, 0);
    private static final CellRef SHARES = new CellRef("s1", 1, 0);

    private final Figures printed =
            Figures.printed(
                    Sheets.filing(
                            """
                            # BALANCE_SHEET | Balance Sheets | (In thousands)
                            @ 2006-09-30 | 2006-03-31
                            Cash | 39,329 |
                            [/count] Shares | 104,989,030 | 103,864,765
                            [/count] Authorized shares of 415,000,000 |
                            > [/count] Authorized | 415,000,000 | 415,000,000
                            """));

    @Test
    void sharesPrintedInFullAreCountedNotRounded() {
        assertThat(printed.amount(SHARES).orElseThrow().decimals()).isEqualTo(Amount.EXACT);
        assertThat(printed.amount(CASH).orElseThrow().decimals()).isEqualTo(-3);
    }

    @Test
    void whatIsThoughtToBeAnotherTakesThePlaceOfThePrint() {
        var other = Proofs.thousands(39_392);
        var thought = printed.with(Map.of(CASH, other));

        assertThat(thought.amount(CASH)).contains(other);
        assertThat(thought.amount(SHARES)).isEqualTo(printed.amount(SHARES));
        assertThat(printed.amount(CASH)).isNotEqualTo(thought.amount(CASH));
    }

    @Test
    void anEmptyCellHasNoAmount() {
        assertThat(printed.amount(new CellRef("s1", 0, 1))).isEmpty();
    }

    @Test
    void aFigurePrintedOnceForTwoColumnsIsOneFigure() {
        assertThat(printed.printedAs(new CellRef("s1", 3, 1)))
                .containsExactly(new CellRef("s1", 3, 0), new CellRef("s1", 3, 1));
        assertThat(printed.printedAs(SHARES)).containsExactly(SHARES);
    }

    @Test
    void emptyCellsAreNotOneFigure() {
        assertThat(printed.printedAs(new CellRef("s1", 2, 1)))
                .containsExactly(new CellRef("s1", 2, 1));
    }
}
