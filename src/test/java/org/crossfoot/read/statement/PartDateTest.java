package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartDateTest {

    @Test
    void aMonthWithoutADayMeansItsLast() {
        assertThat(new PartDate(2008, 2, 0, 0, 0).date()).contains(LocalDate.of(2008, 2, 29));
    }

    @Test
    void aLeapDayIsTheLastOfOtherFebruaries() {
        assertThat(new PartDate(0, 2, 29, 0, 0).date(2007)).contains(LocalDate.of(2007, 2, 28));
        assertThat(new PartDate(0, 2, 29, 0, 0).date(2008)).contains(LocalDate.of(2008, 2, 29));
    }

    @Test
    void noSuchDayIsNoDate() {
        assertThat(new PartDate(2006, 6, 31, 0, 0).date()).isEmpty();
        assertThat(new PartDate(2006, 0, 0, 0, 0).date()).isEmpty();
        assertThat(new PartDate(0, 6, 30, 0, 0).date()).isEmpty();
    }

    @Test
    void knowsWhatItLeavesOut() {
        assertThat(new PartDate(2006, 6, 0, 0, 0).whole()).isTrue();
        assertThat(new PartDate(2006, 0, 0, 0, 0).yearOnly()).isTrue();
        assertThat(new PartDate(0, 6, 30, 0, 0).dayOnly()).isTrue();
        assertThat(new PartDate(0, 6, 30, 0, 0).whole()).isFalse();
    }
}
