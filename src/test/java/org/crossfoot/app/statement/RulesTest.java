package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.app.SheetFilings;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final Filing filing = Sheets.capstoneLike();

    @Test
    void aSumHasOneRuleAbove() {
        assertThat(rules("s1", "Total current assets")).isEqualTo(Rules.ABOVE);
        assertThat(rules("s2", "Gross loss")).isEqualTo(Rules.ABOVE);
    }

    @Test
    void aGrandTotalHasTwoBelow() {
        assertThat(rules("s1", "Total assets")).isEqualTo(Rules.ABOVE_AND_DOUBLE);
        assertThat(rules("s2", "Net loss")).isEqualTo(Rules.ABOVE_AND_DOUBLE);
    }

    @Test
    void aLineHasNone() {
        assertThat(rules("s1", "Inventories")).isEqualTo(Rules.NONE);
    }

    @Test
    void theCurrencyStandsOnFirstFiguresGrandTotalsAndPerShare() {
        var statement = filing.statement("s2");
        var shown = Row.filed(statement).stream().flatMap(Row::all).toList();

        assertThat(CurrencyRows.of(statement, shown))
                .containsExactlyInAnyOrder(
                        0,
                        SheetFilings.row(statement, "Net loss"),
                        SheetFilings.row(
                                statement,
                                "Net loss per share of common stock -- Basic and Diluted"));
    }

    private Rules rules(String id, String row) {
        var statement = filing.statement(id);
        return Rules.of(statement, SheetFilings.row(statement, row));
    }
}
