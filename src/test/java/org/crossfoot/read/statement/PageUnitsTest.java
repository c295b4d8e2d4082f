package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Statement.Caption;
import org.junit.jupiter.api.Test;

class PageUnitsTest {

    private static final String PRICED = "Pumps | $ 1,200 | $ 900\nValves | 300 | 200\n";

    private final PageUnits page = new PageUnits();

    @Test
    void aTableCountsLikeTheOneAboveIt() {
        page.pass(table("(In thousands)\n" + PRICED));
        page.hear("Year ended December 31, 2003");

        assertThat(unit(PRICED)).contains(3);
    }

    @Test
    void theUnitPassesThroughATableWithoutMoney() {
        page.pass(table("(In thousands)\n" + PRICED));
        page.pass(table("Return on assets | 1.2% | 1.4%\n"));

        assertThat(unit(PRICED)).contains(3);
    }

    @Test
    void proseTitlesAndCountsPartTables() {
        for (String line :
                new String[] {
                    "words of a paragraph ".repeat(6),
                    "CONSOLIDATED BALANCE SHEETS",
                    "Number of stores"
                }) {
            page.pass(table("(In thousands)\n" + PRICED));
            page.hear(line);

            assertThat(unit(PRICED)).isEmpty();
        }
    }

    @Test
    void fewLinesMayStandBetweenTables() {
        page.pass(table("(In thousands)\n" + PRICED));
        page.hear("Pumps");
        page.hear("Valves");
        page.hear("Hoses");

        assertThat(unit(PRICED)).contains(3);

        page.hear("Taps");
        assertThat(unit(PRICED)).isEmpty();
    }

    @Test
    void aPageEndsWhatItCountsBy() {
        page.pass(table("(In thousands)\n" + PRICED));
        page.turn();

        assertThat(unit(PRICED)).isEmpty();
    }

    @Test
    void onlyAmountsOfMoneyTooLargeForPricesAreCountedSo() {
        page.pass(table("(In thousands)\n" + PRICED));

        assertThat(unit("Pumps | 1,200 | 900\n")).isEmpty();
        assertThat(unit("High | $ 12.50 | $ 14.25\n")).isEmpty();
    }

    @Test
    void amountsThatAreSummedUpAreNoPrices() {
        page.pass(table("(In millions)\n" + PRICED));

        assertThat(unit("Pumps | $ 2 | $ 4\nValves | 3 | 3\nAll | $ 5 | $ 7\n")).contains(6);
        assertThat(unit("Pumps | 2 | 4\nValves | 3 | 3\nAll | 5 | 7\n")).isEmpty();
        assertThat(unit("Pumps | $ 2 | $ 4\nValves | 3 | 3\nAll | $ 5 | $ 8\n")).isEmpty();
    }

    @Test
    void theHeadOfTheNotesGoesForTheirPage() {
        page.hear("NOTES TO CONSOLIDATED FINANCIAL STATEMENTS - (Continued)");
        page.hear("September 30, 2004");
        page.hear("(Amounts in thousands, except share amounts)");
        page.hear("words of a paragraph ".repeat(6));
        page.pass(table("Pumps | 5 | 4\n"));
        page.hear("words of a paragraph ".repeat(6));

        assertThat(unit(PRICED)).contains(3);

        page.turn();
        assertThat(unit(PRICED)).isEmpty();
    }

    @Test
    void aUnitFarBelowTheHeadOfTheNotesIsOfATable() {
        page.hear("NOTES TO FINANCIAL STATEMENTS");
        page.hear("1. Pumps");
        page.hear("Pumps are sold.");
        page.hear("(in thousands)");

        assertThat(unit(PRICED)).isEmpty();
    }

    private Optional<Integer> unit(String silent) {
        return page.of(table(silent)).map(Caption::power);
    }

    private static Candidate table(String script) {
        return Grids.candidates(script).getFirst();
    }
}
