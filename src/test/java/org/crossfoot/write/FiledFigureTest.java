package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement;
import org.junit.jupiter.api.Test;

class FiledFigureTest {

    private final Statement statement =
            Sheets.filing(
                            """
                            # INCOME_STATEMENT | Operations | (In thousands)
                            @ 3m 2006-09-30 | % 3m 2006-09-30
                            Revenue | $(3,118.5) | 47
                            [/share] Net loss per share | .10 |
                            [/shares] Average shares | 104,722 |
                            [/count] Shares issued | 105,612,480 |
                            """)
                    .statements()
                    .getFirst();

    @Test
    void moneyIsInTheUnitOfItsCaption() {
        assertThat(figure(0, 0).value()).isEqualByComparingTo("-3118.5");
        assertThat(figure(0, 0).places()).isEqualTo(1);
    }

    @Test
    void aPercentageInARowOfMoneyStaysAsItIsPrinted() {
        assertThat(figure(0, 1).value()).isEqualByComparingTo("47");
        assertThat(figure(0, 1).places()).isZero();
    }

    @Test
    void figuresAShareKeepTheirCents() {
        assertThat(figure(1, 0).value()).isEqualByComparingTo("0.10");
        assertThat(figure(1, 0).places()).isEqualTo(2);
    }

    @Test
    void sharesAreScaledOnlyWhereTheyArePrintedSo() {
        assertThat(figure(2, 0).value()).isEqualByComparingTo("104722");
        assertThat(figure(3, 0).value()).isEqualByComparingTo("105612480");
    }

    @Test
    void sharesMayHaveAScaleOfTheirOwn() {
        var millions =
                Sheets.filing(
                                """
                                # INCOME_STATEMENT | Operations | (In millions)
                                @ 3m 2006-09-30
                                [/thousands] Average shares | 724,366
                                """)
                        .statements()
                        .getFirst();

        assertThat(figure(millions, 0, 0)).isEqualTo(new FiledFigure(new BigDecimal("724366"), 0));
        assertThat(FiledFigure.power(millions, millions.lines().getFirst())).isEqualTo(3);
    }

    @Test
    void noFigureHasAnExponent() {
        var round =
                Sheets.filing("# BALANCE_SHEET | Balance Sheets\n@ 2006-09-30\nCash | 39,000\n")
                        .statements()
                        .getFirst();

        assertThat(figure(round, 0, 0).value()).hasToString("39000");
    }

    @Test
    void aDashInThousandsIsPlainZero() {
        var dash =
                Sheets.filing(
                                "# BALANCE_SHEET | Balance Sheets | (In thousands)\n@ 2006-09-30\nCash | --\n")
                        .statements()
                        .getFirst();

        assertThat(figure(dash, 0, 0).value()).hasToString("0");
    }

    private FiledFigure figure(int row, int column) {
        return figure(statement, row, column);
    }

    private static FiledFigure figure(Statement statement, int row, int column) {
        var fact = statement.fact(row, column).orElseThrow();
        return FiledFigure.of(statement, statement.lines().get(row), fact);
    }
}
