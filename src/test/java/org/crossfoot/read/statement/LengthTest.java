package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class LengthTest {

    @Test
    void weeksAndMonthsEndOnOneDay() {
        var end = LocalDate.of(2006, 9, 30);

        assertThat(Length.QUARTER.to(end)).isEqualTo(Period.monthsTo(3, end));
        assertThat(new Length(13, Length.Measure.WEEKS).to(end)).isEqualTo(Period.weeksTo(13, end));
    }
}
