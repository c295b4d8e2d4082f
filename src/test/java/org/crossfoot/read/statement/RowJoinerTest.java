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
    void aRemarkInBracketsIsNoLabelOfItsOwn() {
        assertThat(labels("Gas stored", "(at first-in, first-out cost) | 583", "Land | 90"))
                .containsExactly("Gas stored (at first-in, first-out cost)", "Land");
        assertThat(labels("Other deductions", "(income):", "Interest | 90"))
                .containsExactly("Other deductions (income):", "Interest");
        assertThat(labels("Changes in working capital", "(increase) in debts | 583")).hasSize(2);
        assertThat(labels("Cash | 90", "Assets", "(in thousands)", "Land | 90")).hasSize(4);
    }

    @Test
    void aLabelThatBreaksOffGoesOnBelowItsFigures() {
        assertThat(labels("INCOME (LOSS) BEFORE | 583", "EXTRAORDINARY ITEMS", "TAXES | 90"))
                .containsExactly("INCOME (LOSS) BEFORE EXTRAORDINARY ITEMS", "TAXES");
        assertThat(labels("Other income, net | 583", "Costs", "Rent | 90")).hasSize(3);
    }

    @Test
    void aDescriptionOfSharesGoesOnWithTheirNumber() {
        assertThat(labels("Class C Stock, authorized", "12,600,000 shares | 583"))
                .containsExactly("Class C Stock, authorized 12,600,000 shares");
        assertThat(labels("Class A Stock, par value", "$.0625 | 583"))
                .containsExactly("Class A Stock, par value $.0625");
        assertThat(labels("Preferred stock, authorized", "7% convertible series | 583")).hasSize(2);
        assertThat(
                        labels(
                                "Purchase of stock",
                                "  100 shares at cost | 5",
                                "  90 shares at cost | 4"))
                .hasSize(3);
    }

    @Test
    void aHeadingMayEndInADash() {
        assertThat(labels("Current assets -", "  Cash | 583", "  Land | 90"))
                .containsExactly("Current assets -", "Cash", "Land");
        assertThat(labels("Alder Power -", "  Revenues | 583", "Tilden Power -", "  Revenues | 90"))
                .containsExactly("Alder Power - Revenues", "Tilden Power - Revenues");
    }

    @Test
    void averagesInCapitalsGoOn() {
        assertThat(labels("WEIGHTED AVERAGE COMMON", "SHARES OUTSTANDING | 583"))
                .containsExactly("WEIGHTED AVERAGE COMMON SHARES OUTSTANDING");
    }

    @Test
    void aBalanceGoesOnWithItsDay() {
        assertThat(labels("Balance", "December 31, 1991 | 583"))
                .containsExactly("Balance December 31, 1991");
        assertThat(labels("Balance", "Net income | 583")).hasSize(2);
    }

    @Test
    void whatBreaksOffOverSeveralRowsHeadsThem() {
        assertThat(labels("Cash paid for", "  Interest | 583", "  Taxes | 90"))
                .containsExactly("Cash paid for", "Interest", "Taxes");
        assertThat(labels("Cash paid for", "  Interest | 583", "Taxes | 90"))
                .containsExactly("Cash paid for Interest", "Taxes");
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
        assertThat(labels("Cash | 1,200", "See accompanying notes.", "2")).containsExactly("Cash");
        assertThat(labels("Cash | 1,200", "Words", "2")).hasSize(3);
        assertThat(labels("Cash | 1,200", "The notes are an integral part of these statements."))
                .containsExactly("Cash");
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
