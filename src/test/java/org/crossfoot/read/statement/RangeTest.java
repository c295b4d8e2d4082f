package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2005, 9, 30);

    @Test
    void isFromTheFirstDateToTheLast() {
        assertThat(Range.of(Phrase.of("July 1, 2005 through September 30, 2005").dates()))
                .contains(Period.from(LocalDate.of(2005, 7, 1), SEPTEMBER));
    }

    @Test
    void aDayWithoutItsYearIsTheLastOneBefore() {
        assertThat(Range.of(Phrase.of("July 1 to September 30, 2005").dates()))
                .contains(Period.from(LocalDate.of(2005, 7, 1), SEPTEMBER));
        assertThat(Range.of(Phrase.of("December 26 to September 30, 2005").dates()))
                .contains(Period.from(LocalDate.of(2004, 12, 26), SEPTEMBER));
    }

    @Test
    void betweenTwoLastDaysOfMonthsSomethingChanged() {
        assertThat(Range.of(Phrase.of("from June 30 to September 30, 2005").dates())).isEmpty();
    }

    @Test
    void oneDateOrTwoInAnotherOrderAreNone() {
        assertThat(Range.of(Phrase.of("to September 30, 2005").dates())).isEmpty();
        assertThat(Range.of(Phrase.of("June 30, 2006 to June 30, 2005").dates())).isEmpty();
    }
}
