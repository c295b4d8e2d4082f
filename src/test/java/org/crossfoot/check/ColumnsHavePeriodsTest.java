package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ColumnsHavePeriodsTest {

    @Test
    void saysNothingWhenEveryColumnHasOne() {
        assertThat(new ColumnsHavePeriods().apply(Sheets.capstoneLike())).isEmpty();
    }

    @Test
    void isSkippedForAColumnWithoutOne() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | ? | %?
                        Cash | 310 | 290 | 6
                        """);

        assertThat(new ColumnsHavePeriods().apply(filing))
                .singleElement()
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> {
                            assertThat(skipped.reason()).isEqualTo(Reason.NO_PERIOD);
                            assertThat(skipped.cells()).containsExactly(new CellRef("s1", 0, 1));
                        });
    }
}
