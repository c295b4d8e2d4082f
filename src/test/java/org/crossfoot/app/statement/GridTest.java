package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.app.statement.Grid.Way;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class GridTest {

    private final Grid grid =
            new Grid(
                    "s1",
                    Row.filed(Sheets.capstoneLike().statement("s1")).stream()
                            .flatMap(Row::all)
                            .filter(row -> !row.memo())
                            .toList(),
                    2);

    @Test
    void movesJumpOverRowsWithoutFigures() {
        assertThat(grid.next(cell(11, 0), Way.DOWN)).isEqualTo(cell(14, 0));
        assertThat(grid.next(cell(14, 0), Way.UP)).isEqualTo(cell(11, 0));
    }

    @Test
    void movesStopAtTheEdge() {
        assertThat(grid.next(cell(2, 0), Way.UP)).isEqualTo(cell(2, 0));
        assertThat(grid.next(cell(2, 1), Way.RIGHT)).isEqualTo(cell(2, 1));
    }

    @Test
    void theEdgeIsTheLastFigureOfTheBlock() {
        assertThat(grid.edge(cell(2, 0), Way.DOWN)).isEqualTo(cell(11, 0));
        assertThat(grid.edge(cell(11, 0), Way.DOWN)).isEqualTo(cell(14, 0));
    }

    @Test
    void aRectangleHoldsItsFiguresRowByRow() {
        assertThat(grid.between(cell(3, 1), cell(2, 0)))
                .containsExactly(cell(2, 0), cell(2, 1), cell(3, 0), cell(3, 1));
    }

    @Test
    void firstAndLastFigure() {
        assertThat(grid.first()).contains(cell(2, 0));
        assertThat(grid.last()).contains(cell(35, 1));
    }

    @Test
    void aSelectionIsExtendedFromItsAnchor() {
        var selection = CellSelection.one(cell(5, 0)).to(cell(6, 1), grid).to(cell(3, 0), grid);

        assertThat(selection.all()).containsExactly(cell(3, 0), cell(5, 0));
        assertThat(selection.lead()).contains(cell(3, 0));
        assertThat(selection.anchor()).contains(cell(5, 0));
    }

    @Test
    void aToggledFigureJoinsAndLeaves() {
        var two = CellSelection.one(cell(2, 0)).toggled(cell(5, 1));

        assertThat(two.all()).containsExactly(cell(2, 0), cell(5, 1));
        assertThat(two.toggled(cell(5, 1)).all()).containsExactly(cell(2, 0));
        assertThat(two.toggled(cell(5, 1)).toggled(cell(2, 0))).isEqualTo(CellSelection.EMPTY);
    }

    private static CellRef cell(int row, int column) {
        return new CellRef("s1", row, column);
    }
}
