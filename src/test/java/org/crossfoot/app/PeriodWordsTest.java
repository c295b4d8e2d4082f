package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class PeriodWordsTest {

    private static final LocalDate END = LocalDate.of(2006, 9, 30);

    @Test
    void monthsAreCountedInWords() {
        assertThat(PeriodWords.of(Period.monthsTo(3, END)))
                .isEqualTo("three months ended September 30, 2006");
    }

    @Test
    void twelveMonthsAreAYear() {
        assertThat(PeriodWords.of(Period.monthsTo(12, END)))
                .isEqualTo("year ended September 30, 2006");
    }

    @Test
    void thirteenWeeksAreThreeMonthsAndSixteenAreWeeks() {
        assertThat(PeriodWords.of(Period.weeksTo(13, END))).startsWith("three months");
        assertThat(PeriodWords.of(Period.weeksTo(16, END))).startsWith("16 weeks");
    }

    @Test
    void anInstantIsItsDate() {
        assertThat(PeriodWords.of(Period.at(END))).isEqualTo("September 30, 2006");
    }
}
