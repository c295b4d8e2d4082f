package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    private static final Statement SHEET =
            Grids.read(
                            """
                            CONSOLIDATED BALANCE SHEETS
                            (In thousands)
                            | December 31, 2004 | December 31, 2003
                            Current assets: |
                            Cash | 1,210 | 1,050
                            Trade receivables, less allowance | 2,300 | 2,100
                            Total current assets | 3,510 | 3,150
                            Goodwill | 4,000 | 4,200
                            Wind tunnels | 40 | 42
                            Total assets | 7,550 | 7,392
                            Total current liabilities | 1,550 | 1,392
                            Stockholders' equity: |
                            Common stock | 1,000 | 1,000
                            Retained earnings | 5,000 | 5,000
                            Total stockholders' equity | 6,000 | 6,000
                            Total liabilities and stockholders' equity | 7,550 | 7,392
                            """)
                    .getFirst();

    @Test
    void labelsStandForElements() {
        assertThat(concept("Cash")).contains("CashAndCashEquivalentsAtCarryingValue");
        assertThat(concept("Trade receivables, less allowance"))
                .contains("AccountsReceivableNetCurrent");
        assertThat(concept("Total assets")).contains("Assets");
        assertThat(concept("Total liabilities and stockholders' equity"))
                .contains("LiabilitiesAndStockholdersEquity");
    }

    @Test
    void anUnknownLabelStandsForNone() {
        assertThat(concept("Wind tunnels")).isEmpty();
    }

    @Test
    void aHeadingNeverTakesTheMeaningOfItsTotal() {
        assertThat(concept("Stockholders' equity:")).isEmpty();
        assertThat(concept("Total stockholders' equity")).contains("StockholdersEquity");
    }

    @Test
    void noElementIsGivenTwice() {
        List<Concept> given =
                SHEET.lines().stream().flatMap(line -> line.concept().stream()).toList();

        assertThat(given).doesNotHaveDuplicates().hasSizeGreaterThan(6);
    }

    private static Optional<String> concept(String label) {
        return SHEET.lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow()
                .concept()
                .map(Concept::name);
    }
}
