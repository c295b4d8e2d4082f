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
    void twoSidesMakeABalanceSheetWhole() {
        assertThat(Primaries.claims(Grids.candidates(Tables.SHEET).getFirst())).isTrue();
        assertThat(Primaries.claims(Grids.candidates(Tables.OPERATIONS).getFirst())).isFalse();
    }

    private static List<Kind> kinds(String script) {
        return Primaries.settle(Grids.candidates(script)).stream()
                .map(candidate -> candidate.kind().orElseThrow())
                .toList();
    }
}
