package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class FacingTablesTest {

    private static final String[] FACING = {
        " | 1998 | 1997 | | 1998 | 1997",
        "ASSETS | | | LIABILITIES",
        "Cash | 4,210 | 4,051 | Deposits | 8,340 | 8,915",
        "Loans | 8,116 | 8,204 | Borrowed funds | 910 | 940",
        "Premises | 2,870 | 2,895 | Other liabilities | 1,022 | 987",
        " | | | Common stock | 3,000 | 3,000",
        "Total | 15,196 | 15,150 | Total and equity | 15,196 | 15,150"
    };

    @Test
    void eachTableHasItsLabelsAndFigures() {
        assertThat(sides(FACING))
                .containsExactly(
                        List.of(
                                "1:1998 2:1997",
                                "0:ASSETS",
                                "0:Cash 1:4,210 2:4,051",
                                "0:Loans 1:8,116 2:8,204",
                                "0:Premises 1:2,870 2:2,895",
                                "0:Total 1:15,196 2:15,150"),
                        List.of(
                                "1:1998 2:1997",
                                "0:LIABILITIES",
                                "0:Deposits 1:8,340 2:8,915",
                                "0:Borrowed funds 1:910 2:940",
                                "0:Other liabilities 1:1,022 2:987",
                                "0:Common stock 1:3,000 2:3,000",
                                "0:Total and equity 1:15,196 2:15,150"));
    }

    @Test
    void aTitleOverBothStandsOverEach() {
        Text title = Text.verbatim("d1", "BALANCE SHEETS", 0);
        var rows =
                Stream.concat(
                        Stream.of(new Row(List.of(new Cell(title, 0, 6, Style.PLAIN)), false)),
                        Stream.of(FACING).map(Rowed::grid));

        assertThat(FacingTables.of(new Grid(rows.toList())))
                .extracting(grid -> grid.rows().getFirst().cells().getFirst().text().value())
                .containsExactly("BALANCE SHEETS", "BALANCE SHEETS");
    }

    @Test
    void aDateOverTheSeamStandsOverTheWholeOfEach() {
        Text date = Text.verbatim("d1", "December 31, 1998", 0);
        var rows =
                Stream.concat(
                        Stream.of(new Row(List.of(new Cell(date, 2, 2, Style.PLAIN)), false)),
                        Stream.of(FACING).map(Rowed::grid));

        assertThat(FacingTables.of(new Grid(rows.toList())))
                .extracting(grid -> grid.rows().getFirst().cells().getFirst())
                .extracting(Cell::slot, Cell::span)
                .containsExactly(tuple(0, 3), tuple(0, 3));
    }

    @Test
    void aUnitBetweenFiguresIsNoSecondLabel() {
        assertThat(
                        sides(
                                "Gold | 1,204 | ounces | 1,118",
                                "Silver | 8,116 | ounces | 8,204",
                                "Copper | 2,870 | pounds | 2,895",
                                "Zinc | 1,441 | tonnes | 1,380",
                                "Lead | 9,100 | bushels | 9,400",
                                "Salt | 9,110 | tonnes | 9,410"))
                .hasSize(1);
    }

    @Test
    void aDateBetweenFiguresIsNoSecondLabel() {
        assertThat(
                        sides(
                                "First bonds | 1,204 | June 2010 | 1,118",
                                "Second bonds | 8,116 | July 2011 | 8,204",
                                "Third bonds | 2,870 | August 2012 | 2,895",
                                "Notes | 1,441 | March 2013 | 1,380"))
                .hasSize(1);
    }

    @Test
    void agesAndYearsAreNoFigures() {
        assertThat(
                        sides(
                                "Ann Ames | 52 | Chairman | 1986",
                                "Bea Born | 49 | President | 1991",
                                "Cem Cole | 52 | Secretary | 1992",
                                "Dan Dorn | 48 | Treasurer | 1988"))
                .hasSize(1);
    }

    private static List<List<String>> sides(String... rows) {
        var grid = new Grid(Stream.of(rows).map(Rowed::grid).toList());
        return FacingTables.of(grid).stream()
                .map(side -> side.rows().stream().map(FacingTablesTest::cells).toList())
                .map(side -> side.stream().filter(row -> !row.isEmpty()).toList())
                .toList();
    }

    private static String cells(Row row) {
        return String.join(
                " ", row.cells().stream().map(cell -> cell.slot() + ":" + cell.text()).toList());
    }
}
