package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBreakTest {

    /** h: a heading, s: a sum, other letters: rows. */
    @ParameterizedTest
    @CsvSource({
        "rrrrrrrrrrrrrrrrrrrr, 0, 20, 20",
        "rrrrrrrrrrrrrrrrrrrr, 0, 12, 12",
        "rrrrrrrrrrrrrrrrrrrr, 0, 19, 17",
        "rrrrrrrrrrrrsrrrrrrr, 0, 12, 11",
        "rrrrrrrrrrrhrrrrrrrr, 0, 12, 11",
        "rrrrrrrrrrhssrrrrrrr, 0, 12, 10",
        "rrrrsssssssssssrrrrr, 0, 12, 12",
    })
    void thePageIsTurnedNeitherBelowAHeadingNorAboveASum(
            String rows, int from, int full, int next) {
        assertThat(PageBreak.before(rows(rows), from, full)).isEqualTo(next);
    }

    @Test
    void aPageIsNotLeftNearlyEmptyForABetterPlace() {
        assertThat(PageBreak.before(rows("rrrrrrssssrrrrrrrrrr"), 4, 9)).isEqualTo(9);
    }

    private static List<Row> rows(String kinds) {
        var script = new StringBuilder("# BALANCE_SHEET | Balance Sheets\n@ 2006-09-30\n");
        for (char kind : kinds.toCharArray()) {
            script.append(
                    switch (kind) {
                        case 'h' -> "Heading:\n";
                        case 's' -> "[total = a] Total | 1\n";
                        default -> "[a] Row | 1\n";
                    });
        }
        var statement = Sheets.filing(script.toString()).statements().getFirst();
        return Row.of(statement, ColumnPlan.of(statement, 520, 0.75).getFirst());
    }
}
