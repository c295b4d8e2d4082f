package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthRangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jul-Sep 2010 | 3 | 2010-09-30",
                "January \u2013 September 2010 | 9 | 2010-09-30",
                "Jan. to Dec. 2009 | 12 | 2009-12-31",
                "Nov - Feb 2009 | 4 | 2009-02-28",
                "1-9/2010 | 9 | 2010-09-30",
                "7\u20139/2010 | 3 | 2010-09-30"
            })
    void monthsAreALengthAndTheLastDayOfTheLast(String words, int months, LocalDate end) {
        var phrase = Phrase.of(words);

        assertThat(phrase.lengths()).containsExactly(new Length(months, Length.Measure.MONTHS));
        assertThat(phrase.whole()).singleElement().matches(d -> d.date().orElseThrow().equals(end));
    }

    @Test
    void theYearMayStandElsewhere() {
        var range = MonthRange.at(Words.of("Apr-Jun"), 0).orElseThrow();

        assertThat(range.last().dayOnly()).isTrue();
        assertThat(range.length()).isEqualTo(Length.QUARTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "September 2010",
                "July 1 to September 30, 2010",
                "May - June 30, 2010",
                "June to date",
                "March-2010",
                "9-1/2010",
                "1-13/2010",
                "1-9-2010"
            })
    void oneMonthOrDaysAreNoRange(String words) {
        assertThat(MonthRange.at(Words.of(words), 0)).isEmpty();
    }
}
