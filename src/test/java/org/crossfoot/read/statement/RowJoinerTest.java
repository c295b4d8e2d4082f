package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowJoinerTest {

    @Test
    void theHalvesOfALabelAreOne() {
        assertThat(labels("Receivables, net of", "doubtful accounts | 1,200", "Cash | 1,100"))
                .containsExactly("Receivables, net of doubtful accounts", "Cash");
        assertThat(labels("Cash | 1,100", "and equivalents", "Debt | 1,300"))
                .containsExactly("Cash and equivalents", "Debt");
    }

    @Test
    void aHeadingIsNoHalf() {
        assertThat(labels("Current assets:", "cash | 1,200"))
                .containsExactly("Current assets:", "cash");
        assertThat(labels("ASSETS", "Cash | 1,200")).containsExactly("ASSETS", "Cash");
    }

    @Test
    void theTurnOfAResultIsPartOfItsLabel() {
        assertThat(labels("Net income", "(loss) | 1,200")).containsExactly("Net income (loss)");
        assertThat(labels("Provision", "(benefit) for", "taxes | 1,200"))
                .containsExactly("Provision (benefit) for taxes");
        assertThat(labels("Other income", "(Loss) on sale of land | 1,200")).hasSize(2);
        assertThat(labels("Changes in operations", "(Loss) on sale of land | 1,200")).hasSize(2);
        assertThat(labels("Net income:", "(Loss) on sale of land | 1,200")).hasSize(2);
    }

    @Test
    void labelsInCapitalsRunOnFromTheirWords() {
        assertThat(labels("NET INCREASE IN CASH", "AND CASH EQUIVALENTS | 8,756"))
                .containsExactly("NET INCREASE IN CASH AND CASH EQUIVALENTS");
        assertThat(labels("NET CASH PROVIDED BY OPERATING", "ACTIVITIES | 5,872"))
                .containsExactly("NET CASH PROVIDED BY OPERATING ACTIVITIES");
        assertThat(labels("Net Cash Provided by Operating | 5,872", "Activities", "Land | 900"))
                .containsExactly("Net Cash Provided by Operating Activities", "Land");
        assertThat(labels("OPERATING EXPENSES", "ACTIVITIES ABROAD | 5,872")).hasSize(2);
    }

    @Test
    void twoLinesThatNameTogetherWhatNeitherDoesAreOneLabel() {
        assertThat(labels("Provision for Credit", "Losses | 583", "Rent | 90"))
                .containsExactly("Provision for Credit Losses", "Rent");
        assertThat(labels("Total Liabilities and Shareholders'", "Equity | 32,819"))
                .containsExactly("Total Liabilities and Shareholders' Equity");
        assertThat(labels("Stockholders' Equity", "Common Stock | 583")).hasSize(2);
        assertThat(labels("Interest Expense", "Deposits | 583")).hasSize(2);
        assertThat(labels("Retail Stores", "Losses | 583")).hasSize(2);
    }

    @Test
    void anOpenBracketGoesOnPastAColon() {
        assertThat(labels("Net income (per share: |", "1995-$2.38; 1994-$2.11) | 1,831 | 1,624"))
                .containsExactly("Net income (per share: 1995-$2.38; 1994-$2.11)");
    }

    @Test
    void aSemicolonGoesOn() {
        assertThat(
                        labels(
                                "Common stock, $1 par; 30,000 shares authorized; |",
                                "11,917 issued | 9 | 8"))
                .containsExactly("Common stock, $1 par; 30,000 shares authorized; 11,917 issued");
    }

    @Test
    void contingenciesTakeNoTotal() {
        assertThat(labels("Contingent liabilities and commitments |", "| 2,344 | 2,024"))
                .containsExactly("Contingent liabilities and commitments", "");
    }

    @Test
    void theStatusOfAColumnIsNoRow() {
        assertThat(labels("(unaudited) | | (1)", "Cash | 1,200 | 1,100")).containsExactly("Cash");
        assertThat(labels("Audited | | 1", "Cash | 1,200 | 1,100")).hasSize(2);
    }

    @Test
    void theReferenceAtTheFootOfAPageIsNoRow() {
        assertThat(labels("Cash | 1,200", "See notes to financial statements. | 30"))
                .containsExactly("Cash");
        assertThat(labels("Cash | 1,200", "See accompanying notes.")).containsExactly("Cash");
        assertThat(labels("Cash | 1,200", "See notes to financial statements | 1,030")).hasSize(2);
        assertThat(labels("Cash | 1,200", "Notes payable | 30")).hasSize(2);
    }

    @Test
    void theNameOfAnOwnerGoesOn() {
        assertThat(
                        labels(
                                "Net income (loss) attributable to Alder",
                                "Mills Corporation | 978,763",
                                "Cash | 1,100"))
                .containsExactly(
                        "Net income (loss) attributable to Alder Mills Corporation", "Cash");
        assertThat(labels("Net income attributable to common shareholders", "Basic | 3.17"))
                .containsExactly("Net income attributable to common shareholders", "Basic");
        assertThat(labels("Net income per share attributable to Alder", "Class A | 3.17"))
                .hasSize(2);
        assertThat(labels("Net income attributable to:", "Alder Mills | 978,763")).hasSize(2);
    }

    @Test
    void leadersFallAway() {
        assertThat(labels("Cash . . . . | 1,200")).containsExactly("Cash");
    }

    @Test
    void figuresStandInTheirColumns() {
        var rows = join("Cash | 1,200 | 1,100", "Land | | 900");

        assertThat(rows.getLast().cells().getFirst()).isEmpty();
        assertThat(rows.getLast().cells().getLast()).isPresent();
    }

    private static List<String> labels(String... rows) {
        return join(rows).stream().map(BodyRow::text).toList();
    }

    private static List<BodyRow> join(String... rows) {
        return RowJoiner.join(HeadCutter.cut(Rowed.cut(rows)));
    }
}
