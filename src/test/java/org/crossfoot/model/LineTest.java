package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    private final List<Line> lines =
            Sheets.filing(
                            """
                            # BALANCE_SHEET | Balance Sheets
                            @ 2006-09-30
                            [cash Cash] Cash | 10
                            [total AssetsCurrent = cash] Total {Total current assets} | 10
                            """)
                    .statements()
                    .getFirst()
                    .lines();

    @Test
    void aBareTotalIsNamedByItsPlace() {
        assertThat(lines).extracting(Line::name).containsExactly("Cash", "Total current assets");
    }

    @Test
    void isWhatItIsKnownToBeAndNothingElse() {
        assertThat(lines.getLast().is(Concept.ASSETS_CURRENT)).isTrue();
        assertThat(lines.getLast().is(Concept.ASSETS)).isFalse();
    }

    @Test
    void onlyTotalsAndSubtotalsSum() {
        assertThat(lines).extracting(Line::sums).containsExactly(false, true);
    }
}
