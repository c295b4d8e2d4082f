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
    void monthsAreShortened() {
        assertThat(TitleWords.shortMonths("September 30, 2006")).isEqualTo("Sep 30, 2006");
        assertThat(TitleWords.shortMonths("Marching on")).isEqualTo("Marching on");
    }
}
