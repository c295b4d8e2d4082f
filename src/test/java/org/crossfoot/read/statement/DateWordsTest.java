package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Sept. 30, 2006     | 2006-09-30
                    September 30th 2006 | 2006-09-30
                    9/30/06            | 2006-09-30
                    12-31-1999         | 1999-12-31
                    30 June 1995       | 1995-06-30
                    Dec. 31, '95       | 1995-12-31
                    Feb 29, 2007       | 2007-02-28
                    March 2004         | 2004-03-31
                    """)
    void aWholeDate(String words, LocalDate date) {
        assertThat(at(words).date()).contains(date);
    }

    @Test
    void partOfADateLeavesTheRestOut() {
        assertThat(at("June 30").dayOnly()).isTrue();
        assertThat(at("1996").yearOnly()).isTrue();
        assertThat(at("June 30").year()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1850", "31", "Maybe", "13/45/06", "Notes"})
    void whatIsNoDateIsNone(String words) {
        assertThat(DateWords.at(Words.of(words), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"may yet be purchased, false", "May, true", "May 31, true", "May and June, true"})
    void theVerbIsNoMonth(String words, boolean month) {
        assertThat(DateWords.at(Words.of(words), 0).isPresent()).isEqualTo(month);
    }

    @Test
    void thatMayIsAVerbThoughTheLineEnds() {
        assertThat(DateWords.at(Words.of("shares that may"), 2)).isEmpty();
    }

    @Test
    void twoDigitsAreOfTheNearestCentury() {
        assertThat(DateWords.century(95)).isEqualTo(1995);
        assertThat(DateWords.century(6)).isEqualTo(2006);
        assertThat(DateWords.month("May")).isEqualTo(5);
        assertThat(DateWords.month("Mayor")).isZero();
    }

    private static PartDate at(String words) {
        return DateWords.at(Words.of(words), 0).orElseThrow().date();
    }
}
