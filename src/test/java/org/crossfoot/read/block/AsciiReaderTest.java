package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.PageBreak;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Row;
import org.junit.jupiter.api.Test;

class AsciiReaderTest {

    private static final String SHEET =
            """
            The company sold its foundry in March of this year, and the figures below show
            what is left.

                             HALYARD PUMP CORPORATION
                                  BALANCE SHEETS
                                  (In thousands)

            <TABLE>
            <CAPTION>
                                                               December 31,
                                                           --------------------
                                                             1995        1994
                                                           --------    --------
            <S>                                            <C>         <C>
            Current assets:
              Cash ......................................  $  1,200    $    900
              Receivables, less allowance for doubtful
                accounts of $5 and $4                           300          --
                                                           --------    --------
                  Total current assets                        1,500         900
            Foundry, at cost                                    (20)        (10)
                                                           ========    ========
            </TABLE>

            See the notes.
            <PAGE>
            Next page.
            """;

    private final Pieces pieces = read(SHEET);

    @Test
    void joinsTheLinesOfASentenceAndKeepsTitlesApart() {
        assertThat(paragraphs(pieces))
                .containsExactly(
                        "The company sold its foundry in March of this year, and the figures below"
                                + " show what is left.",
                        "HALYARD PUMP CORPORATION",
                        "BALANCE SHEETS",
                        "(In thousands)",
                        "See the notes.",
                        "Next page.");
    }

    @Test
    void findsColumnsByTheLastDigits() {
        assertThat(layout(grid(pieces)))
                .containsExactly(
                        "1+2:December 31,",
                        "rule",
                        "1:1995 2:1994",
                        "rule",
                        "0:Current assets:",
                        "0:Cash 1:$ 1,200 2:$ 900",
                        "0:Receivables, less allowance for doubtful accounts of $5 and $4 1:300 2:--",
                        "rule",
                        "0:Total current assets 1:1,500 2:900",
                        "0:Foundry, at cost 1:(20) 2:(10)",
                        "rule");
    }

    @Test
    void keepsTheDepthOfLabels() {
        List<Row> rows = grid(pieces).rows().stream().filter(row -> !row.rule()).toList();

        assertThat(rows.get(3).cells().getFirst().style().indent()).isEqualTo(2);
        assertThat(rows.get(5).cells().getFirst().style().indent()).isEqualTo(6);
    }

    @Test
    void aPageTagEndsThePage() {
        assertThat(pieces.blocks()).hasAtLeastOneElementOfType(PageBreak.class);
    }

    @Test
    void figuresKnowWhereTheyStand() {
        Text text =
                grid(pieces).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Block.Cell::text)
                        .filter(cell -> cell.value().equals("1,500"))
                        .findFirst()
                        .orElseThrow();

        assertThat(text.source().start()).isEqualTo(SHEET.indexOf("1,500"));
    }

    @Test
    void needsNoTagsToFindATable() {
        Grid grid =
                grid(
                        read(
                                """
                                Sales                     100        90
                                Cost                      (40)      (30)
                                Gross profit               60        60
                                """));

        assertThat(layout(grid))
                .containsExactly(
                        "0:Sales 1:100 2:90", "0:Cost 1:(40) 2:(30)", "0:Gross profit 1:60 2:60");
    }

    @Test
    void figuresAloneBelowTheirLabelAreItsFigures() {
        Grid grid =
                grid(
                        read(
                                """
                                Other assets, at cost, of the foundry
                                                          846        326
                                Total                     900        400
                                """));

        assertThat(layout(grid))
                .containsExactly(
                        "0:Other assets, at cost, of the foundry 1:846 2:326",
                        "0:Total 1:900 2:400");
    }

    @Test
    void twoColumnsOfProseAreNoTable() {
        Pieces prose =
                read(
                        """
                        The company makes pumps    Sales rose in the second
                        of bronze and of steel.    quarter, as new orders came.
                        It has 12 foundries and    The backlog was 14 months
                        sells in 40 countries.     long at the end of it.
                        """);

        assertThat(prose.blocks()).doesNotHaveAnyElementsOfTypes(Grid.class);
    }

    @Test
    void aPageNumberIsNoTable() {
        assertThat(read("Some words.\n\n        - 49 -\n\nMore.\n").blocks())
                .doesNotHaveAnyElementsOfTypes(Grid.class);
    }

    @Test
    void aSecondHeadStartsASecondTable() {
        Pieces two =
                read(
                        """
                                               1995       1994
                        Cash                      1          2
                        Debt                      3          4

                        STATEMENTS OF INCOME
                                               1995       1994
                        Sales                     5          6
                        Cost                      7          8
                        """);

        assertThat(two.blocks()).filteredOn(Grid.class::isInstance).hasSize(2);
        assertThat(paragraphs(two)).containsExactly("STATEMENTS OF INCOME");
    }

    @Test
    void tabsAreSetOutToColumns() {
        Grid grid = grid(read("Sales\t\t\t100\t90\nCost\t\t\t (40)\t(30)\n"));

        assertThat(layout(grid)).containsExactly("0:Sales 1:100 2:90", "0:Cost 1:(40) 2:(30)");
    }

    private static Pieces read(String text) {
        return new AsciiReader(Text.verbatim("d1", text, 0)).read();
    }

    private static Grid grid(Pieces pieces) {
        return pieces.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paragraphs(Pieces pieces) {
        return pieces.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().value())
                .toList();
    }

    private static List<String> layout(Grid grid) {
        return grid.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .map(row -> row.rule() ? "rule" : Laid.layout(row.cells(), " "))
                .toList();
    }
}
