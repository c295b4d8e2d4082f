package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final LocalDate END = LocalDate.of(2006, 9, 30);
    private static final Period DAY = Period.at(END);
    private static final Period QUARTER = Period.monthsTo(3, END);
    private static final Period HALF = Period.monthsTo(6, END);

    @Test
    void aBalanceIsOfTheLastDayOfAStretch() {
        assertThat(Times.DAYS.settle(List.of(DAY, QUARTER, HALF))).containsExactly(DAY);
    }

    @Test
    void aFlowIsOfNoDay() {
        assertThat(Times.STRETCHES.settle(List.of(DAY, QUARTER))).containsExactly(QUARTER);
    }

    @Test
    void otherTablesMayPrintEither() {
        var both = new Times(true, true);

        assertThat(both.settle(List.of(QUARTER))).containsExactly(QUARTER, DAY);
        assertThat(both.either(Stream.of(DAY), Stream.of(HALF))).containsExactly(HALF, DAY);
        assertThat(new Times(false, false).settle(List.of(QUARTER))).isEmpty();
    }
}
