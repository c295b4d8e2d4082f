package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.crossfoot.read.statement.Length.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseScannerTest {

    @ParameterizedTest
    @CsvSource({
        "Three months ended, 3, MONTHS",
        "Thirteen weeks ended, 13, WEEKS",
        "52 weeks ended, 52, WEEKS",
        "Fifty-two weeks ended, 52, WEEKS",
        "For the year ended, 12, MONTHS",
        "First half, 6, MONTHS",
        "Quarter ended, 3, MONTHS",
        "1Q20, 3, MONTHS",
        "9M05, 9, MONTHS",
        "6M 2020, 6, MONTHS",
        "H1 2014, 6, MONTHS",
        "2H14, 6, MONTHS",
        "Fiscal 2013 Q1, 3, MONTHS",
        "Fiscal Year 2005 2nd Quarter, 3, MONTHS",
        "Fiscal 1992 Quarters Ended Apr. 30, 3, MONTHS",
        "Q4 FY26, 3, MONTHS",
        "FY26, 12, MONTHS",
        "Fiscal 2013 TOTAL, 12, MONTHS",
    })
    void lengths(String words, int count, Measure measure) {
        assertThat(scan(words).lengths()).isEqualTo(List.of(new Length(count, measure)));
    }

    @Test
    void quartersHaveNumbers() {
        assertThat(scan("Second quarter").quarter()).isEqualTo(OptionalInt.of(2));
        assertThat(scan("Q4 2019").quarter()).isEqualTo(OptionalInt.of(4));
        assertThat(scan("3Q20").quarter()).isEqualTo(OptionalInt.of(3));
        assertThat(scan("3Q20").dates()).extracting(PartDate::year).containsExactly(2020);
        assertThat(scan("Quarter ended").quarter()).isEmpty();
    }

    @Test
    void monthsAreCountedFromTheBeginningOfTheirYear() {
        assertThat(scan("9M'05").quarter()).isEqualTo(OptionalInt.of(3));
        assertThat(scan("9M'05").dates()).extracting(PartDate::year).containsExactly(2005);
        assertThat(scan("$9M 2020").lengths()).isEmpty();
        assertThat(scan("9M").lengths()).isEmpty();
        assertThat(scan("15M 2020").lengths()).as("more than a year").isEmpty();
        assertThat(scan("7M 2020").lengths()).as("no whole quarters").isEmpty();
    }

    @Test
    void halvesEndWithTheirSecondQuarters() {
        assertThat(scan("H1 2014").quarter()).isEqualTo(OptionalInt.of(2));
        assertThat(scan("2H14").quarter()).isEqualTo(OptionalInt.of(4));
        assertThat(scan("2H14").dates()).extracting(PartDate::year).containsExactly(2014);
        assertThat(scan("Second half of 2014").quarter()).isEqualTo(OptionalInt.of(4));
        assertThat(scan("Half year").quarter()).isEmpty();
        assertThat(scan("Series H 2014").lengths()).isEmpty();
    }

    @Test
    void aRangeHasItsFirstAndItsLastDay() {
        assertThat(scan("January 1, 2006 through June 30, 2006").range()).isTrue();
        assertThat(scan("June 30, 2006 and 2005").range()).isFalse();
    }

    @Test
    void theYearToDateIsNoYear() {
        assertThat(scan("Year to date").toDate()).isTrue();
        assertThat(scan("Year-to-date").lengths()).isEmpty();
        assertThat(scan("Prior year").lengths()).isEmpty();
        assertThat(scan("YTD").toDate()).isTrue();
        assertThat(scan("Year-to-date").toDate()).isTrue();
        assertThat(scan("Plan to date through 9/9/2023").toDate()).isFalse();
        assertThat(scan("Costs accrued to date").toDate()).isFalse();
    }

    @Test
    void aFiscalYearMayBeCalledByTwoDigits() {
        assertThat(scan("FY26").dates()).extracting(PartDate::year).containsExactly(2026);
        assertThat(scan("FY 2025").dates()).extracting(PartDate::year).containsExactly(2025);
        assertThat(scan("FY guidance").silent()).isTrue();
        assertThat(scan("Fourth quarter and fiscal year ended").lengths()).hasSize(2);
    }

    private static Phrase scan(String words) {
        return new PhraseScanner(words).scan();
    }
}
