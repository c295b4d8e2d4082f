package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class PrimariesTest {

    private static final String UNTITLED =
            Tables.SHEET.replace("CONSOLIDATED BALANCE SHEETS\n", "");

    @Test
    void besideATitledStatementAnUntitledOneIsANote() {
        assertThat(kinds(Tables.SHEET + "Words\n" + UNTITLED))
                .containsExactly(Kind.BALANCE_SHEET, Kind.OTHER);
    }

    @Test
    void aloneAnUntitledOneStands() {
        assertThat(kinds(UNTITLED)).containsExactly(Kind.BALANCE_SHEET);
    }

    @Test
    void aStatementMuchShorterThanTheLongestIsASummary() {
        String longer =
                Tables.OPERATIONS.replace(
                        "Income taxes", "Row | 1 | 2\n".repeat(30) + "Income taxes");

        assertThat(kinds(Tables.OPERATIONS + "Words\n" + longer))
                .containsExactly(Kind.OTHER, Kind.INCOME_STATEMENT);
    }

    @Test
    void sidesOfOneSumMakeABalanceSheetWholeUnderTheNameOfTheFirst() {
        String sheet =
                """
                BALANCE SHEETS
                | %s
                | 2004 | 2003
                Cash | 1,211 | 988
                Rents receivable | 44 | 51
                Land | 3,110 | 3,110
                | 4,365 | 4,149
                Liabilities: |
                Notes payable | 4,000 | 4,000
                Partners' capital | 365 | 149
                | 4,365 | 4,149
                """;

        assertThat(whole(sheet.formatted("ASSETS"))).isTrue();
        assertThat(whole(sheet.formatted("Restated"))).isTrue();
        assertThat(whole(sheet.formatted("Restated").replace("BALANCE SHEETS", "Of the fund")))
                .isFalse();
        assertThat(whole(sheet.formatted("Restated").replace("\n| 4,365", "\nTotal | 4,365")))
                .isTrue();
    }

    @Test
    void twoSidesMakeABalanceSheetWhole() {
        assertThat(Primaries.claims(Grids.candidates(Tables.SHEET).getFirst())).isTrue();
        assertThat(Primaries.claims(Grids.candidates(Tables.OPERATIONS).getFirst())).isFalse();
    }

    private static boolean whole(String script) {
        return Primaries.whole(Grids.candidates(script).getFirst(), Kind.BALANCE_SHEET);
    }

    private static List<Kind> kinds(String script) {
        return Primaries.settle(Grids.candidates(script)).stream()
                .map(candidate -> candidate.kind().orElseThrow())
                .toList();
    }
}
