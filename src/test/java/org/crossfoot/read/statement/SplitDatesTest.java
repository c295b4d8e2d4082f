package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.Cell;
import org.junit.jupiter.api.Test;

class SplitDatesTest {

    @Test
    void daysGoBehindTheMonthsAboveThem() {
        List<CutRow> rows =
                SplitDates.joined(
                        Rowed.cut(
                                " | June | Year ended September | March 31",
                                " | 30 | 30,",
                                "Cash | 1,210 | 1,050 | 900"));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().words())
                .extracting(Cell::text)
                .extracting(Object::toString)
                .containsExactly("June 30", "Year ended September 30,", "March 31");
    }

    @Test
    void aYearBesideADayStaysWithTheLabel() {
        List<CutRow> rows =
                SplitDates.joined(
                        Rowed.cut(
                                " | June 30, | December", "In millions | 2023 | 31", " | | 2022"));

        assertThat(rows.getFirst().text()).isEqualTo("June 30, December 31");
        assertThat(rows.get(1).text()).isEqualTo("In millions");
        assertThat(rows.get(1).figures()).extracting(Placed::shown).containsExactly("2023");
    }

    @Test
    void figuresUnderNoMonthAreNoDays() {
        for (String below :
                List.of(" | 30 | 32", "Cash | 30 | 1,300", " | (30) | 31", " | 30% | 31")) {
            List<CutRow> rows = Rowed.cut(" | June | September", below);
            assertThat(SplitDates.joined(rows)).isEqualTo(rows);
        }
        List<CutRow> other = Rowed.cut(" | June | Total", " | 30 | 30");
        assertThat(SplitDates.joined(other)).isEqualTo(other);
    }
}
