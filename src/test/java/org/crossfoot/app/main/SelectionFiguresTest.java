package org.crossfoot.app.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class SelectionFiguresTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    # BALANCE_SHEET | Balance Sheets | (In thousands)
                    @ 2006-09-30 | 2006-03-31
                    [cash Cash] Cash | $39,329 | $58,051
                    [inv] Inventories | 18,968 |
                    [less] Allowance | (805) | (858)
                    [/shares] Shares | 104 | 103
                    """);

    @Test
    void sumsAndAveragesInTheUnitOfTheStatement() {
        var figures = of(0, 1);

        assertThat(figures.count()).isEqualTo(2);
        assertThat(figures.unit()).contains(Unit.MONEY);
        assertThat(figures.sum()).contains(thousands(58_297));
        assertThat(figures.average().orElseThrow().value()).isEqualByComparingTo("29148500");
    }

    @Test
    void anEmptyCellIsNotCounted() {
        var cells = List.of(cell(0, 1), cell(1, 1));

        assertThat(SelectionFigures.of(filing, cells).count()).isEqualTo(1);
    }

    @Test
    void takesAwayWhatTheTotalTakesAway() {
        var terms = new LinkedHashMap<CellRef, Op>();
        terms.put(cell(0, 0), Op.PLUS);
        terms.put(cell(1, 0), Op.MINUS);

        assertThat(SelectionFigures.of(filing, terms).sum()).contains(thousands(20_361));
    }

    @Test
    void moneyAndSharesHaveNoSum() {
        var figures = of(0, 3);

        assertThat(figures.count()).isEqualTo(2);
        assertThat(figures.unit()).isEmpty();
        assertThat(figures.sum()).isEqualTo(Optional.empty());
    }

    @Test
    void nothingIsNothing() {
        assertThat(of()).isEqualTo(SelectionFigures.NONE);
    }

    private SelectionFigures of(int... rows) {
        return SelectionFigures.of(
                filing, IntStream.of(rows).mapToObj(row -> cell(row, 0)).toList());
    }

    private CellRef cell(int row, int column) {
        return filing.statements().getFirst().cell(row, column);
    }

    private static Amount thousands(long value) {
        return Amount.printed(BigDecimal.valueOf(value), 3);
    }
}
