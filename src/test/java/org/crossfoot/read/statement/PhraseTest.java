package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.read.statement.Length.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "September 30, 2006 | 2006-09-30",
                "Dec. 31, 1993 | 1993-12-31",
                "9/30/06 | 2006-09-30",
                "12-31-96 | 1996-12-31",
                "As of Sept. 30 2011 | 2011-09-30",
                "30 June 2004 | 2004-06-30",
                "31.12.2010 | 2010-12-31",
                "31/12/2010 | 2010-12-31",
                "5.12.2010 | 2010-12-05",
                "12.31.2010 | 2010-12-31",
                "June 2004 | 2004-06-30",
                "March 31, '98 | 1998-03-31"
            })
    void readsWholeDates(String words, LocalDate date) {
        assertThat(Phrase.of(words).whole())
                .singleElement()
                .satisfies(d -> assertThat(d.date()).contains(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three Months Ended | 3 | MONTHS",
                "Thirteen Weeks Ended | 13 | WEEKS",
                "Fifty-two weeks ended | 52 | WEEKS",
                "16 Weeks | 16 | WEEKS",
                "13 wks. | 13 | WEEKS",
                "Three Mos. Ended | 3 | MONTHS",
                "Quarter ended | 3 | MONTHS",
                "For the fiscal years ended | 12 | MONTHS",
                "First Half | 6 | MONTHS",
                "Fiscal 2006 | 12 | MONTHS",
                "1Q20 | 3 | MONTHS"
            })
    void readsLengths(String words, int count, Measure measure) {
        assertThat(Phrase.of(words).lengths()).containsExactly(new Length(count, measure));
    }

    @Test
    void readsADayAndYearsApart() {
        var dates = Phrase.of("For the years ended December 31, 1993, 1992 and 1991").dates();

        assertThat(dates).extracting(PartDate::year).isEqualTo(List.of(1993, 1992, 1991));
    }

    @Test
    void readsARangeOfTwoDates() {
        assertThat(Phrase.of("from inception (May 3, 1999) to December 31, 2001").range()).isTrue();
        assertThat(Phrase.of("8/1/98 - 12/31/98").range()).isTrue();
        assertThat(Phrase.of("1 January \u2013 31 March 2010").range()).isTrue();
        assertThat(Phrase.of("December 31, 1998 - 1997").range()).isFalse();
        assertThat(Phrase.of("June 30, 1998 restated - December 31, 1998").range()).isFalse();
        assertThat(Phrase.of("Balance, December 31, 1998 - restated").range()).isFalse();
    }

    @Test
    void hearsNothingInPlainWords() {
        assertThat(Phrase.of("Cash and cash equivalents").silent()).isTrue();
    }
}
