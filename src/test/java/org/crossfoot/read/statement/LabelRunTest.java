package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelRunTest {

    @Test
    void theDatesBehindAreTheirs() {
        assertThat(first("allowance of $805 at June 30, 2006").dates()).hasSize(1);
    }

    @Test
    void aDateRightBeforeIsTheirs() {
        assertThat(first("2024 - 1,200 shares; 2023 - 900 shares").dates())
                .extracting(PartDate::year)
                .containsExactly(2024);
    }

    @Test
    void theDatesAtTheEndOfTheClauseAreShared() {
        assertThat(
                        first("1,000 shares issued and 900 outstanding at June 30, 2006; 5 more")
                                .dates())
                .extracting(PartDate::month)
                .containsExactly(6);
        assertThat(first("1,000 shares issued").dates()).isEmpty();
    }

    @Test
    void eachAmountOfAListMayHaveADateOfItsOwn() {
        String label = "24.0 (2005) and 48.0 (2006) shares issued";
        var run = first(label);

        assertThat(run.dates()).extracting(PartDate::year).containsExactly(2005, 2006);
        assertThat(run.behind(label)).isEqualTo(" shares issued");
    }

    @Test
    void aYearThatBeginsAClauseIsThatOfTheCountBehindIt() {
        assertThat(first("2004: 2005, 12,671 shares; 2006, 12,728 shares").dates())
                .extracting(PartDate::year)
                .containsExactly(2005);
        assertThat(first("at December 31, 2005, 12,671 issued").dates()).isEmpty();
    }

    private static LabelRun first(String label) {
        var phrase = Phrase.of(label);
        var runs = LabelNumbers.in(label, phrase);
        int next = runs.size() > 1 ? runs.get(1).getFirst().from() : label.length();
        return LabelRun.of(runs.getFirst(), 0, next, phrase, label);
    }
}
