package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Row;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String SHEET =
            """
            HALYARD PUMP CORPORATION
            BALANCE SHEETS

            \tJune 30, 2007\tMarch 31, 2007
            \t-----\t-----
            Cash\t\\$1,200\t\\$900
            Other assets
            Receivables, net of \\$5\t300\t--

            Total\t\\$1,500\t\\$900
            The notes are part of this.
            """;

    private final Pieces pieces = new TextReader("d1", SHEET).read();

    @Test
    void keepsTitleLinesApart() {
        assertThat(pieces.blocks().subList(0, 2))
                .extracting(block -> ((Paragraph) block).text().value())
                .containsExactly("HALYARD PUMP CORPORATION", "BALANCE SHEETS");
    }

    @Test
    void aBlankLineBeforeTheTotalDoesNotEndTheTable() {
        assertThat(grid().rows().getLast().cells()).hasSize(3);
        assertThat(pieces.blocks().getLast()).isInstanceOf(Paragraph.class);
    }

    @Test
    void aLineWithoutTabsBetweenRowsIsARow() {
        assertThat(words(grid().rows().get(3))).containsExactly("Other assets");
    }

    @Test
    void aRowOfDashesIsARule() {
        assertThat(grid().rows()).extracting(Row::rule).startsWith(false, true, false);
    }

    @Test
    void aDashBehindALabelIsAFigure() {
        assertThat(words(grid().rows().get(4)))
                .containsExactly("Receivables, net of $5", "300", "--");
    }

    @Test
    void escapesAreResolvedAndOffsetsKept() {
        Text cash = grid().rows().get(2).cells().get(1).text();

        assertThat(cash.value()).isEqualTo("$1,200");
        assertThat(SHEET.substring(cash.source(1, 6).start(), cash.source(1, 6).end()))
                .isEqualTo("1,200");
        assertThat(cash.source().start()).isEqualTo(SHEET.indexOf("\\$1,200"));
    }

    @Test
    void headsCoverTheEmptySlotsBehindThem() {
        Grid grid =
                (Grid)
                        new TextReader("d1", "\tThree Months\t\n\t2007\t2006\nSales\t1\t2\n")
                                .read()
                                .blocks()
                                .getFirst();

        assertThat(grid.rows().getFirst().cells().getFirst().span()).isEqualTo(2);
        assertThat(grid.rows().get(1).cells().getFirst().span()).isEqualTo(1);
    }

    @Test
    void italicTagsAreLookAndNotWords() {
        Grid grid =
                (Grid)
                        new TextReader("d1", "<i>Net loss</i>\t<i>(4)</i>\nShares\t7\n")
                                .read()
                                .blocks()
                                .getFirst();

        assertThat(words(grid.rows().getFirst())).containsExactly("Net loss", "(4)");
        assertThat(grid.rows().getFirst().cells().getFirst().style().italic()).isTrue();
    }

    @Test
    void printedLinesHaveTheFilesNumbersAndLeadBackToIt() {
        PrintedLine cash = pieces.page().get(5);

        assertThat(cash.number()).isEqualTo(6);
        assertThat(cash.text()).startsWith("Cash ").contains("\\$1,200");
        for (PrintedLine.Run run : cash.runs()) {
            assertThat(cash.text().substring(run.column(), run.column() + run.length()))
                    .isEqualTo(SHEET.substring(run.start(), run.end()));
        }
    }

    @Test
    void figuresOfAColumnEndInOnePrintedColumn() {
        int edge = pieces.page().get(5).text().length();

        assertThat(pieces.page().get(7).text()).endsWith(" --").hasSize(edge);
        assertThat(pieces.page().get(9).text()).endsWith("\\$900").hasSize(edge);
    }

    private Grid grid() {
        return (Grid) pieces.blocks().get(2);
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(cell -> cell.text().value()).toList();
    }
}
