package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTablesTest {

    @Test
    void eachTableHasTheWordsThatStandOverIt() {
        var tables =
                Grids.candidates(Tables.SHEET + "The notes belong to it.\n" + Tables.OPERATIONS);

        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst().lead().words()).isEqualTo("CONSOLIDATED BALANCE SHEETS");
        assertThat(tables.getLast().lead().texts())
                .contains("The notes belong to it.", "CONSOLIDATED STATEMENTS OF OPERATIONS")
                .doesNotContain("CONSOLIDATED BALANCE SHEETS");
    }

    @Test
    void proseAboveIsNoTitle() {
        String prose = "words of a long paragraph ".repeat(20);

        assertThat(lead("CONSOLIDATED BALANCE SHEETS\n" + prose)).isEmpty();
        assertThat(lead("One\n" + "line\n".repeat(16))).hasSize(16).doesNotContain("One");
    }

    @Test
    void aTableWithoutFiguresIsWords() {
        assertThat(Grids.candidates("Notes | words | more\n")).isEmpty();
    }

    @Test
    void whatIsTheParentsIsSoForAllOfAGrid() {
        var grid = "BALANCE SHEET |\n" + FLAT + "STATEMENT OF CASH FLOWS |\n" + FLAT;

        assertThat(Grids.candidates("PARENT COMPANY ONLY\n" + grid))
                .hasSize(2)
                .allMatch(table -> Others.parent(table.lead().above()));
        assertThat(Grids.candidates("PARENT COMPANY ONLY\n" + grid + "Words\n" + grid))
                .last()
                .matches(table -> !Others.parent(table.lead().above()));
    }

    private static final String FLAT = "Cash | 1,200 | 900\nNet income | 90 | 80\n";

    private static List<String> lead(String above) {
        return Grids.candidates(above + "\nCash | 1,200 | 900\n").getFirst().lead().texts();
    }
}
