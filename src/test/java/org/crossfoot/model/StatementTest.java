package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementTest {

    private final Statement statement =
            Sheets.filing(
                            """
                            # BALANCE_SHEET | Balance Sheets
                            @ 2006-09-30 | 2006-03-31
                            Current assets:
                              [Cash] Cash | 10 | 20
                              Other:
                                  [Cash] Restricted | 1 | 2
                            Land | 5 |
                            """)
                    .statements()
                    .getFirst();

    @Test
    void aRowBelongsToTheNearestShallowerRowAboveIt() {
        assertThat(statement.parent(1)).contains(0);
        assertThat(statement.parent(3)).contains(2);
        assertThat(statement.parent(2)).contains(0);
    }

    @Test
    void rowsAtTheTopBelongToNone() {
        assertThat(statement.parent(0)).isEmpty();
        assertThat(statement.parent(4)).isEmpty();
    }

    @Test
    void rowsOfAConceptComeTopDown() {
        var cash = new Concept("Cash");

        assertThat(statement.rows(cash)).containsExactly(1, 3);
        assertThat(statement.row(cash)).contains(1);
        assertThat(statement.row(Concept.ASSETS)).isEmpty();
    }

    @Test
    void anEmptyCellHasNoFact() {
        assertThat(statement.fact(4, 0)).isPresent();
        assertThat(statement.fact(4, 1)).isEmpty();
    }

    @Test
    void aPercentageCountsPercentInARowOfMoney() {
        var operations =
                Sheets.filing(
                                """
                                # INCOME_STATEMENT | Operations | (In thousands)
                                @ 3m 2006-09-30 | % 3m 2006-09-30 | 3m 2005-09-30
                                Revenue | 3,118 | 100.0 | 47%
                                [/share] Net loss per share | .10 | 0 | .10
                                """)
                        .statements()
                        .getFirst();

        assertThat(units(operations, 0)).containsExactly(Unit.MONEY, Unit.PERCENT, Unit.PERCENT);
        assertThat(units(operations, 1))
                .containsExactly(Unit.PER_SHARE, Unit.PERCENT, Unit.PER_SHARE);
    }

    private static Stream<Unit> units(Statement statement, int row) {
        var line = statement.lines().get(row);
        return line.facts().stream().map(fact -> statement.unit(line, fact.orElseThrow()));
    }

    @Test
    void aCellIsNamedByItsStatement() {
        assertThat(statement.cell(3, 1)).isEqualTo(new CellRef(statement.id(), 3, 1));
    }
}
