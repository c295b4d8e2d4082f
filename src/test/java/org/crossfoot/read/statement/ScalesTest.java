package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Statement.Caption;
import org.junit.jupiter.api.Test;

class ScalesTest {

    private static final String SILENT =
            """
            STATEMENTS OF CASH FLOWS
             | 1995 | 1994
            Net income | 59,758 | 55,005
            Net cash provided by operating activities | 71,520 | 61,340
            Net cash used in investing activities | (8,610) | (7,590)
            """;

    @Test
    void aTableThatPrintsARowOfItsFiguresSaysTheUnit() {
        var stated =
                """
                STATEMENTS OF INCOME
                (In thousands)
                 | 1995 | 1994
                Revenues | 348,341 | 315,449
                Net income | %s
                """;

        assertThat(scale(SILENT, stated.formatted("59,758 | 55,005"))).isEqualTo(3);
        assertThat(scale(SILENT, stated.formatted("59,759 | 55,005"))).isZero();
        assertThat(scale(SILENT, stated.formatted("758 | 5"))).isZero();
    }

    @Test
    void aTableOfTheSameLinesInFiguresOfTheSameSizeSaysTheUnit() {
        String sheet = Tables.SHEET.replace("Receivables |", "Land | 900 | 850\nReceivables |");
        String restated = sheet.replace("(In thousands)\n", "");
        String larger = sheet.replaceAll("\\| (\\d)", "| 9,99$1");

        assertThat(scale(restated, sheet)).isEqualTo(3);
        assertThat(scale(restated.replaceAll("(?m)^(?=[A-Z])", "Other "), sheet)).isZero();
        assertThat(scale(restated, larger)).isZero();
    }

    private static int scale(String silent, String stated) {
        var one = Grids.candidates(silent).getFirst();
        var other = Grids.candidates(stated).getFirst();
        return new Scales(List.of(one, other)).of(one).map(Caption::power).orElse(0);
    }
}
