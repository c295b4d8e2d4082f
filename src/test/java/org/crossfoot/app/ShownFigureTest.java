package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ShownFigureTest {

    private final Filing filing = Sheets.capstoneLike();

    @Test
    void standsAsPrinted() {
        assertThat(shown("s1", "Total assets", Units.AS_FILED)).isEqualTo("73,672");
        assertThat(shown("s2", "Net loss", Units.AS_FILED)).isEqualTo("(10,495)");
    }

    @Test
    void aPrintedDashIsAnEnDashAndAPrintedZeroStaysZero() {
        assertThat(shown("s2", "Other income", Units.AS_FILED)).isEqualTo("–");
        assertThat(shown("s2", 2, 1, Units.AS_FILED)).isEqualTo("0");
    }

    @Test
    void isNeverFinerThanPrinted() {
        assertThat(shown("s1", "Total assets", Units.MILLIONS)).isEqualTo("73.672");
        assertThat(shown("s1", "Total assets", Units.ONES)).isEqualTo("73,672,000");
    }

    @Test
    void sharesPrintedInFullStayInFull() {
        assertThat(shown("s1", "shares issued", Units.AS_FILED)).isEqualTo("105,612,480");
        assertThat(shown("s1", "shares issued", Units.MILLIONS)).isEqualTo("105,612,480");
    }

    @Test
    void sharesPrintedInThousandsScaleAsMoney() {
        assertThat(shown("s2", 18, 0, Units.AS_FILED)).isEqualTo("104,722");
        assertThat(shown("s2", 18, 0, Units.ONES)).isEqualTo("104,722,000");
    }

    @Test
    void sharesPrintedInAnotherScaleThanMoneyStandAsPrinted() {
        var statement =
                Sheets.filing(
                                """
                                # INCOME_STATEMENT | Operations | (In millions)
                                @ 3m 2006-09-30
                                [/thousands] Average shares | 724,366
                                """)
                        .statements()
                        .getFirst();
        var line = statement.lines().getFirst();
        var fact = statement.fact(0, 0).orElseThrow();

        assertThat(ShownFigure.of(statement, line, fact, Units.AS_FILED)).hasToString("724,366");
        assertThat(ShownFigure.of(statement, line, fact, Units.MILLIONS)).hasToString("724.366");
    }

    @Test
    void percentagesOfAColumnAreNeverScaled() {
        var statement =
                Sheets.filing(
                                """
                                # INCOME_STATEMENT | Operations | (In thousands)
                                @ 3m 2006-09-30 | % 3m 2006-09-30
                                Revenue | 3,118 | 47.5
                                """)
                        .statements()
                        .getFirst();
        var line = statement.lines().getFirst();
        var fact = statement.fact(0, 1).orElseThrow();

        assertThat(ShownFigure.of(statement, line, fact, Units.MILLIONS)).hasToString("47.5%");
        assertThat(SpokenFigure.amount(statement, line, fact, Units.AS_FILED))
                .isEqualTo("47.5 percent");
    }

    @Test
    void theClosingParenthesisHangs() {
        var statement = filing.statement("s2");
        int row = SheetFilings.row(statement, "Net loss");
        var figure =
                ShownFigure.of(
                        statement,
                        statement.lines().get(row),
                        statement.fact(row, 0).orElseThrow(),
                        Units.AS_FILED);

        assertThat(figure.opening()).isEqualTo("(10,495");
        assertThat(figure.closing()).isEqualTo(")");
    }

    private String shown(String statement, String row, Units units) {
        return shown(statement, SheetFilings.row(filing.statement(statement), row), 0, units);
    }

    private String shown(String id, int row, int column, Units units) {
        var statement = filing.statement(id);
        var fact = statement.fact(row, column).orElseThrow();
        return ShownFigure.of(statement, statement.lines().get(row), fact, units).toString();
    }
}
