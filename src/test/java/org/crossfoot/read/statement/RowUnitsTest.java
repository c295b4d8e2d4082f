package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowUnitsTest {

    private static final String OPERATIONS =
            """
            CONSOLIDATED STATEMENTS OF OPERATIONS
            (In thousands, except per share data)
            Three months ended June 30, |
            | 2004 | 2003
            Revenue | 3,118 | 5,846
            Cost of goods sold | 1,406 | 2,905
            Gross profit | 1,712 | 2,941
            Net income | 712 | 941
            %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Net income per share | 0.10 | 0.12; PER_SHARE",
                "Diluted earnings per common share | $0.10 | $0.12; PER_SHARE",
                "Weighted average shares outstanding | 104,722 | 86,114; SHARES",
                "Shares used in computing diluted net income | 104,722 | 86,114; SHARES",
                "Gross margin percentage | 54.9% | 50.3%; PERCENT",
                "Effective tax rate | 38.5 | 37.5; PERCENT",
                "Effect of statutory rate increase | 2.5 | -; MONEY",
                "Other income | 20 | 30; MONEY",
                "Loss on sale of shares of an affiliate | 20 | 30; MONEY"
            })
    void aRowCountsWhatItsLabelSays(String row, Unit unit) {
        var lines = Grids.read(OPERATIONS.formatted(row)).getFirst().lines();

        assertThat(lines.getLast().unit()).isEqualTo(unit);
    }

    @Test
    void centsAmongWholeNumbersAreAmountsAShare() {
        var lines =
                Grids.read(
                                OPERATIONS.formatted(
                                        """
                                        Income taxes | 20 | 30
                                        Dividends | 20 | 30
                                        Earnings per share from continuing operations: |
                                        Basic | 0.10 | 0.12
                                        Net earnings: |
                                        Basic | 0.08 | 0.12
                                        """))
                        .getFirst()
                        .lines();

        assertThat(lines.getLast().unit()).isEqualTo(Unit.PER_SHARE);
        assertThat(lines.getLast().concept()).contains(Concept.EPS_BASIC);
    }

    @Test
    void fewWholeNumbersSayNothingOfCents() {
        var lines = Grids.read(OPERATIONS.formatted("Fees | 0.10 | 0.12")).getFirst().lines();

        assertThat(lines.getLast().unit()).isEqualTo(Unit.MONEY);
    }

    @Test
    void centsAmongCentsAreMoney() {
        var lines =
                Grids.read(
                                OPERATIONS.formatted(
                                        """
                                        Income taxes | 20 | 30
                                        Dividends | 20 | 30
                                        Costs | 1,220.10 | 1,230.20
                                        Fees | 0.10 | 0.12
                                        """))
                        .getFirst()
                        .lines();

        assertThat(lines.getLast().unit()).isEqualTo(Unit.MONEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dividends ($.40 and $.42 per share)",
                "Dividends ($.40 a share)",
                "Cash dividends - $.50 per share",
                "Dividends paid - $.42, $.41 and $.40 per common share",
                "Dividends declared, $1.40 a share"
            })
    void whatIsGivenAShareSaysNothingOfTheFigures(String dividends) {
        var lines =
                Grids.read(OPERATIONS.formatted(dividends + " | (318) | (299)")).getFirst().lines();

        assertThat(lines.getLast().unit()).isEqualTo(Unit.MONEY);
    }

    @Test
    void whatIsGivenAShareIsTheFigureWhereThatHasCents() {
        var lines =
                Grids.read(OPERATIONS.formatted("Dividends - $.50 per share | .50 | .50"))
                        .getFirst()
                        .lines();

        assertThat(lines.getLast().unit()).isEqualTo(Unit.PER_SHARE);
    }

    @Test
    void aReturnIsAPercentageWithoutItsSign() {
        var row = "Return on average assets | 1.08 | 1.24";

        var lines = Grids.read(OPERATIONS.formatted(row)).getFirst().lines();

        assertThat(lines.getLast().unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void roundMoneyBehindAmountsAShareIsMoney() {
        var lines =
                Grids.read(
                                OPERATIONS.formatted(
                                        """
                                        Per common share data: |
                                        Earnings per common share - basic | 0.10 | 0.12
                                        Depreciation | 484 | 486
                                        """))
                        .getFirst()
                        .lines();

        assertThat(lines.getLast().unit()).isEqualTo(Unit.MONEY);
    }

    @Test
    void cashFlowsAreMoneyWhateverTheyArePaidFor() {
        var sheet =
                Rowed.sheet(
                        Kind.CASH_FLOW,
                        """
                        Financing activities:
                        Shares issued to employees, net of shares withheld | 3.0 | 1.0
                        Repurchases of ordinary shares | (3.2) | (76.1)
                        Net cash used for financing activities | (0.2) | (75.1)
                        Effect of currency rate changes on cash | (8.5) | (1.8)
                        """);

        assertThat(RowUnits.of(Kind.CASH_FLOW, sheet.rows(), sheet.tree()))
                .containsOnly(Unit.MONEY);
    }

    @Test
    void aRatioSaysNothingOfTheRowsBelowIt() {
        var lines =
                Grids.read(
                                OPERATIONS.formatted(
                                        """
                                        Effective tax rate | 62.5% | 14.7%
                                        Net income of the group | $18.6 | $56.4
                                        """))
                        .getFirst()
                        .lines();

        assertThat(lines.getLast().unit()).isEqualTo(Unit.MONEY);
    }

    @Test
    void rowsUnderAHeadingCountWhatTheHeadingSays() {
        var lines =
                Grids.read(
                                OPERATIONS.formatted(
                                        """
                                        Net income per share: |
                                        Basic | 0.10 | 0.12
                                        Diluted | 0.09 | 0.11
                                        Weighted average shares: |
                                        Basic | 7,120 | 7,841
                                        Diluted | 7,911 | 8,554
                                        """))
                        .getFirst()
                        .lines();

        assertThat(lines.subList(lines.size() - 5, lines.size()))
                .filteredOn(line -> !line.facts().stream().allMatch(java.util.Optional::isEmpty))
                .extracting(line -> line.unit())
                .containsExactly(Unit.PER_SHARE, Unit.PER_SHARE, Unit.SHARES, Unit.SHARES)
                .hasSize(4);
    }
}
