package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleWordsTest {

    @Test
    void capitalsBecomeASentence() {
        assertThat(TitleWords.sentence("CONDENSED CONSOLIDATED BALANCE SHEETS"))
                .isEqualTo("Condensed consolidated balance sheets");
    }

    @Test
    void titleCaseBecomesASentence() {
        assertThat(TitleWords.sentence("Three Months Ended September 30,"))
                .isEqualTo("Three months ended September 30,");
    }

    @Test
    void initialsStay() {
        assertThat(TitleWords.sentence("Reconciliation to GAAP Measures"))
                .isEqualTo("Reconciliation to GAAP measures");
    }

    @Test
    void aNameKeepsItsCapitals() {
        assertThat(
                        TitleWords.sentence(
                                "HALYARD & SONS AND SUBSIDIARIES CONSOLIDATED BALANCE SHEETS"))
                .isEqualTo("Halyard & Sons and subsidiaries consolidated balance sheets");
        assertThat(TitleWords.sentence("BANK OF HALYARD CORP. STATEMENTS OF INCOME"))
                .isEqualTo("Bank of Halyard Corp. statements of income");
        assertThat(TitleWords.sentence("HPX INC. BALANCE SHEETS"))
                .isEqualTo("HPX Inc. balance sheets");
        assertThat(TitleWords.sentence("McHalyard Inc. and Subsidiaries Balance Sheets"))
                .isEqualTo("McHalyard Inc. and subsidiaries balance sheets");
    }

    @Test
    void monthsAreShortened() {
        assertThat(TitleWords.shortMonths("September 30, 2006")).isEqualTo("Sep 30, 2006");
        assertThat(TitleWords.shortMonths("Marching on")).isEqualTo("Marching on");
    }
}
