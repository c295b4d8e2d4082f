package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {

    private final Slots slots = new Slots();

    @Test
    void aCellStandsPastThoseThatEarlierRowsStillCover() {
        slots.startRow();
        assertThat(slots.place(1, 2)).isZero();
        assertThat(slots.place(2, 1)).isEqualTo(1);
        slots.startRow();
        assertThat(slots.place(1, 1)).isEqualTo(1);
        slots.startRow();
        assertThat(slots.place(1, 1)).isZero();
    }

    @Test
    void manySlotsMayBeCovered() {
        slots.startRow();
        slots.place(500, 3);
        slots.startRow();

        assertThat(slots.place(1, 1)).isEqualTo(500);
        assertThat(slots.full()).isFalse();
    }

    @Test
    void noRowIsReadWithoutEnd() {
        slots.startRow();
        for (int i = 0; i < 5; i++) {
            slots.place(1000, 1);
        }

        assertThat(slots.full()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "' 2 ', 2", "0, 1", "'', 1", "two, 1", "5000, 1000", "99999999999, 1000"})
    void aSpanIsBoundedWhereItIsHostile(String written, int count) {
        assertThat(Slots.count(written)).isEqualTo(count);
    }
}
