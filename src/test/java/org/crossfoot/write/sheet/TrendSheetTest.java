package org.crossfoot.write.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class TrendSheetTest {

    private final List<List<String>> rows =
            Books.rows(sheet -> new TrendSheet(sheet, Reports.sound()).write());

    @Test
    void everyPointHasARow() {
        long points =
                Reports.sound().series().stream().mapToLong(each -> each.points().size()).sum();

        assertThat(rows).hasSize((int) points + 1);
        assertThat(rows.getFirst())
                .containsExactly("Measure", "From", "To", "Value", "Basis", "Cells");
    }

    @Test
    void aDerivedPointNamesItsCells() {
        assertThat(rows)
                .filteredOn(row -> row.contains("6612000"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row).contains("revenue", "derived");
                            assertThat(row.getLast())
                                    .isEqualTo(
                                            "+ Revenue, Six Months Ended September 30, 2006"
                                                    + " − Revenue, Three Months Ended September"
                                                    + " 30, 2006");
                        });
    }

    @Test
    void aBalanceHasNoStart() {
        assertThat(rows)
                .filteredOn(row -> row.getFirst().equals("cash"))
                .isNotEmpty()
                .allMatch(row -> row.size() == 5);
    }
}
