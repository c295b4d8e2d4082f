package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Statement.Caption;
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

    @Test
    void aLongParagraphMayLeadInATable() {
        String sentence = "Sales of pumps were as follows (in millions):";

        assertThat(lead("Words of a paragraph. ".repeat(20) + sentence)).containsExactly(sentence);
        assertThat(lead("Words of a paragraph. ".repeat(12) + sentence)).containsExactly(sentence);
    }

    @Test
    void theUnitOfATableGoesOnBelowIt() {
        var tables =
                Grids.candidates(
                        """
                        (In thousands)
                        Pumps | $ 1,200 | $ 900
                        Year ended December 31, 2003
                        Pumps | $ 1,100 | $ 800
                        """);

        assertThat(tables.getLast().caption()).map(Caption::power).contains(3);
        assertThat(tables.getLast().lead().texts()).containsExactly("Year ended December 31, 2003");
    }

    @Test
    void aUnitThatWrapsIsOneLine() {
        assertThat(lead("(In thousands, except\nper share data)"))
                .containsExactly("(In thousands, except per share data)");
    }

    @Test
    void tablesOfOneGridKeepItsNameAndUnit() {
        var tables =
                Grids.candidates(
                        """
                        Sales of pumps |
                        (In thousands) |
                        | June 30, 2004 | June 30, 2003
                        North | 1,200 | 900
                        | June 30, 2002 | June 30, 2001
                        North | 1,100 | 800
                        """);

        assertThat(tables).hasSize(2);
        assertThat(tables.getLast().lead().texts())
                .containsExactly("Sales of pumps", "(In thousands)");
    }

    private static final String FLAT = "Cash | 1,200 | 900\nNet income | 90 | 80\n";

    private static List<String> lead(String above) {
        return Grids.candidates(above + "\nCash | 1,200 | 900\n").getFirst().lead().texts();
    }
}
