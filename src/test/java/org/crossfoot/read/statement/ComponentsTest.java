package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final List<List<String>> PARTS =
            List.of(List.of("Common Stock"), List.of("Retained", "Earnings"), List.of("Total"));
    private static final Phrase YEARS = Phrase.of("Years ended December 31, 1990, 1991 and 1992");

    @Test
    void theYearsOfATitleAreNotThoseOfComponents() {
        assertThat(Components.context(YEARS, PARTS).dates()).isEmpty();
        assertThat(Components.context(YEARS, PARTS).lengths()).isEqualTo(YEARS.lengths());
    }

    @Test
    void oneYearIsThatOfAllComponents() {
        Phrase year = Phrase.of("Year ended December 31, 1992");

        assertThat(Components.context(year, PARTS)).isEqualTo(year);
    }

    @Test
    void aRangeIsThatOfAllComponents() {
        Phrase range = Phrase.of("From December 31, 1990 to June 30, 1992");

        assertThat(Components.context(range, PARTS)).isEqualTo(range);
    }

    @Test
    void columnsWithoutNamesOfTheirOwnAreInOrder() {
        assertThat(Components.context(YEARS, List.of(List.of(), List.of(), List.of())))
                .isEqualTo(YEARS);
        assertThat(
                        Components.context(
                                YEARS,
                                List.of(List.of("Amount"), List.of("Amount"), List.of("Total"))))
                .isEqualTo(YEARS);
        assertThat(Components.context(YEARS, List.of(List.of("Historical"), List.of("Restated"))))
                .isEqualTo(YEARS);
        assertThat(
                        Components.context(
                                YEARS, List.of(List.of("1990"), List.of("Sold"), List.of("Left"))))
                .isEqualTo(YEARS);
    }

    @Test
    void yearsOverAllColumnsAreNoPartOfTheirHeads() {
        String over = "For the years ended December 31, 1990, 1991 and 1992";

        assertThat(
                        Components.heads(
                                List.of(
                                        List.of(over, "Common Stock"),
                                        List.of(over, "Retained", "Earnings"),
                                        List.of(over, "Total"))))
                .isEqualTo(PARTS);
        assertThat(
                        Components.parts(
                                Phrase.of(""),
                                List.of(
                                        List.of(over, "a"),
                                        List.of(over, "b"),
                                        List.of(over, "c"))))
                .isTrue();
        assertThat(Components.parts(Phrase.of(""), PARTS)).isFalse();
    }

    @Test
    void aYearOverAllColumnsIsThatOfEach() {
        var heads =
                List.of(List.of("1992", "Sold"), List.of("1992", "Left"), List.of("1992", "Total"));
        var dated = List.of(List.of("1992 and 1991", "1992"), List.of("1992 and 1991", "1991"));

        assertThat(Components.heads(heads)).isEqualTo(heads);
        assertThat(Components.heads(dated)).isEqualTo(dated);
    }
}
