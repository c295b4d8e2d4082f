package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.crossfoot.model.Concept;
import org.crossfoot.model.Line;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class TreeBuilderTest {

    @Test
    void rowsNestUnderTheirHeadingUntilItsTotal() {
        var sheet =
                Grids.read(
                                """
                                CONSOLIDATED BALANCE SHEETS
                                (In thousands)
                                | December 31, 2004 | December 31, 2003
                                Assets |
                                Current assets: |
                                Cash | 1,210 | 1,050
                                Receivables | 2,300 | 2,100
                                Total current assets | 3,510 | 3,150
                                Property, net | 4,000 | 4,200
                                Total assets | 7,510 | 7,350
                                Liabilities and stockholders' equity |
                                Current liabilities: |
                                Accounts payable | 1,510 | 1,350
                                Total current liabilities | 1,510 | 1,350
                                Stockholders' equity | 6,000 | 6,000
                                Total liabilities and stockholders' equity | 7,510 | 7,350
                                """)
                        .getFirst();

        assertThat(sheet.lines())
                .extracting(Line::label, Line::level, Line::role)
                .contains(
                        tuple("Assets", 0, Role.HEADING),
                        tuple("Current assets:", 1, Role.HEADING),
                        tuple("Cash", 2, Role.LINE),
                        tuple("Property, net", 1, Role.LINE),
                        tuple("Total assets", 1, Role.TOTAL),
                        tuple("Accounts payable", 2, Role.LINE));
        assertThat(level(sheet, "Liabilities and stockholders' equity")).isZero();
        assertThat(level(sheet, "Total current assets")).isLessThanOrEqualTo(2);
    }

    @Test
    void oneKindOfCashFlowEndsTheOther() {
        var flow =
                Grids.read(
                                """
                                CONSOLIDATED STATEMENTS OF CASH FLOWS
                                (In thousands)
                                Six months ended June 30, |
                                | 2004 | 2003
                                Cash flows from operating activities: |
                                Net income | 310 | 460
                                Depreciation | 190 | 340
                                Net cash provided by operating activities | 500 | 800
                                Cash flows from investing activities: |
                                Purchases of equipment | (100) | (120)
                                Net cash used in investing activities | (100) | (120)
                                Net increase in cash | 400 | 680
                                Cash at beginning of period | 1,000 | 320
                                Cash at end of period | 1,400 | 1,000
                                """)
                        .getFirst();

        assertThat(level(flow, "Depreciation")).isEqualTo(1);
        assertThat(level(flow, "Cash flows from investing activities:")).isZero();
        assertThat(level(flow, "Purchases of equipment")).isEqualTo(1);
        assertThat(level(flow, "Net increase in cash")).isZero();
    }

    @Test
    void resultsInCentsStandUnderTheirHeadingOfAmountsAShare() {
        var income =
                Grids.read(
                                """
                                CONSOLIDATED STATEMENTS OF INCOME
                                (In thousands, except per share data)
                                Years ended December 31, | 2004 | 2003
                                Revenues | 900 | 800
                                Income before income taxes | 880 | 790
                                Income taxes | 80 | 90
                                Net income | 800 | 700
                                Basic earnings per share: |
                                Income from continuing operations | $0.91 | $0.88
                                Net income | $0.91 | $0.88
                                Diluted earnings per share: |
                                Income from continuing operations | $0.90 | $0.87
                                Net income | $0.90 | $0.87
                                Comprehensive income | 812 | 711
                                """)
                        .getFirst();

        assertThat(income.lines().get(6).concept()).contains(Concept.EPS_BASIC);
        assertThat(income.lines().get(9).concept()).contains(Concept.EPS_DILUTED);
        assertThat(level(income, "Comprehensive income")).isZero();
    }

    private static int level(org.crossfoot.model.Statement statement, String label) {
        return statement.lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow()
                .level();
    }

    @Test
    void aRowBesideAHeadingWhoseRowsAreSetInIsNoneOfThem() {
        var rows =
                Rowed.rows(
                        """
                        Receivables:
                          Customers | 36 | 34
                          Allowance | (3) | (2)
                        Inventories | 27 | 22
                        """);

        assertThat(TreeBuilder.build(Kind.BALANCE_SHEET, rows).levels())
                .containsExactly(0, 1, 1, 0);
    }

    @Test
    void rowsBesideTheirHeadingAreItsOwn() {
        var rows =
                Rowed.rows(
                        """
                        Receivables:
                        Customers | 36 | 34
                        Inventories | 27 | 22
                          Raw | 27 | 22
                        """);

        assertThat(TreeBuilder.build(Kind.BALANCE_SHEET, rows).levels())
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void aTotalWithoutALabelClosesTheSectionThatComesToIt() {
        var rows =
                Rowed.rows(
                        """
                        Operating expenses:
                          Rent | 100 | 90
                          Taxes:
                            State | 20 | 10
                         | 120 | 100
                        """);

        assertThat(TreeBuilder.build(Kind.INCOME_STATEMENT, rows).headings().getLast()).isZero();
    }

    @Test
    void aTotalThatNoSectionComesToClosesTheInnermost() {
        var rows =
                Rowed.rows(
                        """
                        Operating expenses:
                          Rent | 100 | 90
                          Taxes:
                            State | 20 | 10
                         | 125 | 100
                        """);

        assertThat(TreeBuilder.build(Kind.INCOME_STATEMENT, rows).headings().getLast())
                .isEqualTo(2);
    }
}
