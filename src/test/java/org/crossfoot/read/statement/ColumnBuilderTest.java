package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Period;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class ColumnBuilderTest {

    @Test
    void headsSayWhatTheCellsAre() {
        assertThat(
                        columns(
                                """
                                | 2004 | % of revenue | Change | Pro forma 2004
                                Revenues | 3,118 | 100.0 | 200 | 3,300
                                """))
                .extracting(Column::use)
                .containsExactly(Use.FIGURES, Use.PERCENT, Use.CHANGE, Use.OTHER);
    }

    @Test
    void aChangeFromQuarterToQuarterIsOfNoTime() {
        assertThat(
                        columns(
                                """
                                | Q4 2004 | Q3 2004 | Q/Q
                                Revenues | 3,118 | 2,918 | 7%
                                Net income | 318 | 298 | 7%
                                """))
                .last()
                .extracting(Column::use, Column::period)
                .containsExactly(Use.PERCENT, Optional.empty());
    }

    @Test
    void amountsAmongPercentagesMakeTheirColumnOneOfFigures() {
        String table =
                """
                | 2004 | 2003
                Net income | $104 | $118
                Core earnings | 115 | 122
                Loss ratio | 72%% | 71%%
                Expense ratio | %s | 24%%
                Combined ratio | 95%% | 95%%
                Margin | 5%% | 5%%
                Return | 9%% | 9%%
                """;

        assertThat(columns(table.formatted("23%")))
                .extracting(Column::use)
                .containsOnly(Use.FIGURES);
        assertThat(columns(table.formatted("23.1")).getFirst().use()).isEqualTo(Use.PERCENT);
        assertThat(columns(table.formatted("23%").replace("$", "")))
                .extracting(Column::use)
                .containsOnly(Use.PERCENT);
    }

    @Test
    void theNumbersOfNotesAreNoFigures() {
        assertThat(
                        columns(
                                """
                                | Notes 2004 | 2004 | Notes | Notes payable 2004
                                Advances | 5 | 3,118 | 7 | 412
                                Loans | - | 2,004 | 8 | 96
                                """))
                .extracting(Column::use)
                .containsExactly(Use.OTHER, Use.FIGURES, Use.OTHER, Use.FIGURES);
    }

    @Test
    void sentencesOverAColumnSayNothingOfItsCells() {
        String remarks = "Revenue decreased by 8% from the quarter before. ".repeat(5);

        assertThat(columns("| %s 2004\nRevenues | 3,118\n".formatted(remarks)))
                .extracting(Column::use)
                .containsExactly(Use.FIGURES);
    }

    @Test
    void mostCellsBeingPercentagesIsEnough() {
        assertThat(
                        columns(
                                """
                                | 2004 | 2003
                                Revenues | 3,118 | 47.5%
                                Costs | 1,406 | 31.0%
                                """))
                .extracting(Column::use)
                .containsExactly(Use.FIGURES, Use.PERCENT);
    }

    @Test
    void percentagesAreOfThePeriodBesideThem() {
        var columns =
                columns(
                        """
                        | Year ended June 30, 2004 | %
                        Revenues | 3,118 | 100.0
                        """);

        assertThat(columns.getFirst().period())
                .contains(Period.monthsTo(12, LocalDate.of(2004, 6, 30)));
        assertThat(columns.getLast().period()).isEqualTo(columns.getFirst().period());
    }

    @Test
    void aDateBesideChangesOfQuartersIsOfADay() {
        String table = "| March 31, 2022 | 1Q22 change\nNonperforming loans | 2,298 | (182)\n";

        assertThat(columns(table, Kind.OTHER).getFirst().period())
                .contains(Period.at(LocalDate.of(2022, 3, 31)));
        assertThat(columns(table, Kind.INCOME_STATEMENT).getFirst().period()).isEmpty();
    }

    @Test
    void ratiosOfSeveralTimesAreFiguresOfATable() {
        String ratios =
                """
                | Quarter ended June 30, 2004 | Quarter ended June 30, 2003
                Return on assets | 0.57% | 1.08%
                Efficiency ratio | 56.25% | 48.21%
                Book value per share | $10.69 | $10.31
                """;

        assertThat(columns(ratios, Kind.OTHER)).extracting(Column::use).containsOnly(Use.FIGURES);
        assertThat(columns(ratios, Kind.INCOME_STATEMENT))
                .extracting(Column::use)
                .containsOnly(Use.PERCENT);
        assertThat(columns(ratios.replace("2003", "2004"), Kind.OTHER))
                .extracting(Column::use)
                .containsOnly(Use.PERCENT);
    }

    @Test
    void ratiosAreFiguresThoughAmountsStandInOneOfTheirColumns() {
        String ratios =
                """
                | Quarter ended June 30, 2004 | Quarter ended June 30, 2003
                Return on assets | 0.57% | 1.08%
                Efficiency ratio | 56.25% | 48.21%
                Net interest margin | 4.25% | 4.21%
                Fees | $104 | $10.31
                """;

        assertThat(columns(ratios, Kind.OTHER)).extracting(Column::use).containsOnly(Use.FIGURES);
        assertThat(columns(ratios, Kind.INCOME_STATEMENT))
                .extracting(Column::use)
                .containsExactly(Use.FIGURES, Use.PERCENT);
    }

    @Test
    void sharesOfAWholeArePercentagesThoughFewArePrintedAsSuch() {
        String shares =
                """
                | Year ended June 30, 2004 | Year ended June 30, 2003
                Net sales | 100.0% | 100.0%
                Gross profit | 19.6 | 21.9
                Selling expenses | (7.7) | (9.8)
                Net income | 2.8 | 0.6
                """;

        assertThat(columns(shares)).extracting(Column::use).containsOnly(Use.PERCENT);
        assertThat(columns(shares, Kind.OTHER)).extracting(Column::use).containsOnly(Use.PERCENT);
        assertThat(columns(shares.replace("19.6", "1,960").replace("21.9", "2,190")))
                .extracting(Column::use)
                .containsOnly(Use.FIGURES);
    }

    @Test
    void yearsOverFlowsAreYearsInAnAnnualReport() {
        String costs = "| 1995 | 1994\nService cost | 5 | 4\nInterest cost | 6 | 5\n";
        var annual = filed("10-K");

        assertThat(columns(costs, Kind.OTHER, annual).getFirst().period())
                .contains(Period.monthsTo(12, LocalDate.of(1995, 12, 31)));
        assertThat(
                        columns(
                                        "| 1995 | 1994\nLand | 5 | 4\nBuildings | 6 | 5\n",
                                        Kind.OTHER,
                                        annual)
                                .getFirst()
                                .period())
                .contains(Period.at(LocalDate.of(1995, 12, 31)));
        assertThat(columns(costs, Kind.OTHER, filed("8-K")).getFirst().period().orElseThrow())
                .isInstanceOf(Period.Instant.class);
        assertThat(
                        columns(costs.replace("1995 |", "December 31, 1995 |"), Kind.OTHER, annual)
                                .getFirst()
                                .period()
                                .orElseThrow())
                .isInstanceOf(Period.Instant.class);
    }

    private static Registrant filed(String form) {
        return new Registrant(
                Optional.empty(),
                Optional.empty(),
                Optional.of(form),
                Optional.of(LocalDate.of(1995, 12, 31)),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Column> columns(String script) {
        return columns(script, Kind.INCOME_STATEMENT);
    }

    private static List<Column> columns(String script, Kind kind) {
        return columns(script, kind, Registrant.UNKNOWN);
    }

    private static List<Column> columns(String script, Kind kind, Registrant registrant) {
        var table = Grids.candidates(script).getFirst();
        return ColumnBuilder.build(
                table.table(),
                table.rows(),
                Phrase.of(""),
                kind,
                registrant,
                new YearEnds(List.of(), registrant));
    }
}
