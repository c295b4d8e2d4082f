package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

    private static final String SHEET =
            """
            CONSOLIDATED BALANCE SHEETS
            (In thousands)
            | December 31, 2004 | December 31, 2003
            Current assets: |
            Cash | %s | 1,050
            Receivables | 2,300 | 2,100
            Total current assets | 3,510 | 3,150
            Property, net | 4,000 | 4,200
            Total assets | 7,510 | 7,350
            Current liabilities: |
            Accounts payable | 1,510 | 1,350
            Total current liabilities | 1,510 | 1,350
            Stockholders' equity | 6,000 | 6,000
            Total liabilities and stockholders' equity | 7,510 | 7,350
            """;

    @Test
    void aTableOfContentsIsNotShown() {
        var contents =
                """
                Three months ended June 30, 2004
                | %s
                Balance sheets | 3
                Statements of operations | 4
                Notes | 6
                """;

        assertThat(Grids.read(contents.formatted("Page No."))).isEmpty();
        assertThat(Grids.read(contents.formatted("Amount"))).hasSize(1);
    }

    @Test
    void aTableWithoutPeriodsIsShownWhereItsRowsAreDated() {
        var purchases =
                """
                | Shares that may yet be %s
                April 1 - April 30 | 1,200
                May 1 - May 31 | 1,100
                Total | 2,300
                """;

        assertThat(Grids.read(purchases.formatted("purchased"))).hasSize(1);
        assertThat(Grids.read(purchases.formatted("granted"))).isEmpty();
        var changes =
                """
                | Paid in | Total
                %1$s at April 1, 2004 | 1,200 | 1,200
                Pumps | 100 | 100
                %1$s at June 30, 2004 | 1,300 | 1,300
                """;
        assertThat(Grids.read(changes.formatted("Balance"))).hasSize(1);
        assertThat(Grids.read(changes.formatted("Outstanding"))).hasSize(1);
        assertThat(Grids.read(changes.formatted("Leases"))).isEmpty();
    }

    @Test
    void aStatementWithoutAUnitHasThatOfTheOneThatPrintsItsFigures() {
        var both =
                """
                CONSOLIDATED STATEMENTS OF INCOME
                (In thousands)
                Years ended December 31, | 2004 | 2003
                Revenues | 348,341 | 315,449
                Income taxes | 31,582 | 29,237
                Net income | 59,758 | 55,005
                CONSOLIDATED STATEMENTS OF CASH FLOWS
                Years ended December 31, | 2004 | 2003
                Net income | %s | 55,005
                Net cash provided by operating activities | 71,520 | 61,340
                Net cash used in investing activities | (8,610) | (7,590)
                """;

        assertThat(Grids.read(both.formatted("59,758")).getLast().unit().power()).isEqualTo(3);
        assertThat(Grids.read(both.formatted("59,757")).getLast().unit().power()).isZero();
    }

    @Test
    void learnsASumThatOneAlteredFigureBreaksInOneColumn() {
        Statement sheet = Grids.read(SHEET.formatted("1,310")).getFirst();
        int total = sheet.row(Concept.ASSETS_CURRENT).orElseThrow();

        Relation relation =
                sheet.relations().stream()
                        .filter(r -> r.total() == total)
                        .findFirst()
                        .orElseThrow();

        assertThat(relation.ties()).containsExactly(1);
        assertThat(relation.basis()).isEqualTo(Relation.Basis.SECTION);
    }

    @Test
    void learnsItInBothColumnsWhereAllIsRight() {
        Statement sheet = Grids.read(SHEET.formatted("1,210")).getFirst();

        assertThat(sheet.relations())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(r -> assertThat(r.ties()).hasSize(2));
    }

    @Test
    void aRowOfNothingButDotsIsNoLabel() {
        String dotted = SHEET.replace("Property, net", "..... |\nProperty, net");

        assertThat(Grids.read(dotted.formatted("1,210"))).hasSize(1);
    }

    @Test
    void aFigureRepeatedBelowADashIsNoSum() {
        Statement sheet =
                Grids.read(
                                SHEET.formatted("1,210")
                                        .replace(
                                                "Property, net | 4,000 | 4,200",
                                                """
                                                Land | 3,000 | 3,200
                                                Held for sale | - | -
                                                Property, net | 4,000 | 3,200\
                                                """))
                        .getFirst();

        assertThat(sheet.relations())
                .noneMatch(r -> sheet.lines().get(r.total()).label().startsWith("Property"));
    }

    @Test
    void aSectionOfManyRowsIsStillASum() {
        var script = new StringBuilder("CONSOLIDATED BALANCE SHEETS\n(In thousands)\n");
        script.append("| December 31, 2004 | December 31, 2003\nAssets: |\n");
        int now = 0;
        int then = 0;
        for (int i = 1; i <= 150; i++) {
            int figure = 100 + i * 7919 % 800;
            script.append("Property number %d | %d | %d\n".formatted(i, figure, figure + i));
            now += figure;
            then += figure + i;
        }
        script.append("Total assets | %d | %d\n".formatted(now, then));
        script.append("Notes payable | 1,000 | 1,000\n");
        script.append("Stockholders' equity | %d | %d\n".formatted(now - 1000, then - 1000));
        script.append(
                "Total liabilities and stockholders' equity | %d | %d\n".formatted(now, then));

        Statement sheet = Grids.read(script.toString()).getFirst();

        int total = sheet.row(Concept.ASSETS).orElseThrow();
        assertThat(sheet.relations())
                .filteredOn(relation -> relation.total() == total)
                .singleElement()
                .satisfies(relation -> assertThat(relation.terms()).hasSize(150))
                .satisfies(relation -> assertThat(relation.ties()).hasSize(2));
    }

    @Test
    void takesNoCashFlowForAnIncomeStatement() {
        List<Statement> statements =
                Grids.read(
                        """
                        (In thousands)
                        Years ended June 30, | 2004 | 2003
                        Cash flows from operating activities: |
                        Net income | 120 | 110
                        Depreciation | 30 | 28
                        Net cash provided by operating activities | 150 | 138
                        Cash flows from investing activities: |
                        Capital expenditures | (50) | (40)
                        Net cash used in investing activities | (50) | (40)
                        Net increase in cash | 100 | 98
                        """);

        assertThat(statements).extracting(Statement::kind).containsExactly(Kind.CASH_FLOW);
    }

    @Test
    void showsAProFormaTableWithoutTakingItForAStatement() {
        List<Statement> statements =
                Grids.read(
                        """
                        PRO FORMA CONDENSED STATEMENTS OF INCOME
                        (In thousands)
                        Years ended June 30, | 2004 | 2003
                        Revenue | 120 | 110
                        Costs and expenses | 100 | 95
                        Income before income taxes | 20 | 15
                        Income taxes | 8 | 6
                        Net income | 12 | 9
                        """);

        assertThat(statements).extracting(Statement::kind).containsExactly(Kind.OTHER);
    }

    @Test
    void aSecondRegistrantsStatementOfTheSamePeriodsIsNoneOfTheFilers() {
        List<Statement> statements =
                Grids.read(
                        SHEET.formatted("1,210")
                                + "\nLarkspur Chemical\n"
                                + SHEET.formatted("1,210"));

        assertThat(statements)
                .extracting(Statement::kind)
                .containsExactly(Kind.BALANCE_SHEET, Kind.OTHER);
    }

    @Test
    void theSameStatementAtOtherDatesStands() {
        String later = SHEET.formatted("1,210").replace("2004", "2006").replace("2003", "2005");

        assertThat(Grids.read(SHEET.formatted("1,210") + later))
                .extracting(Statement::kind)
                .containsExactly(Kind.BALANCE_SHEET, Kind.BALANCE_SHEET);
    }

    @Test
    void keepsAColumnWhosePeriodIsNotSaid() {
        Statement sheet =
                Grids.read(
                                """
                                CONSOLIDATED BALANCE SHEETS
                                | This year | Last year
                                Cash | 10 | 11
                                Total assets | 10 | 11
                                Liabilities | 4 | 5
                                Stockholders' equity | 6 | 6
                                Total liabilities and stockholders' equity | 10 | 11
                                """)
                        .getFirst();

        assertThat(sheet.columns())
                .hasSize(2)
                .allSatisfy(column -> assertThat(column.period()).isEmpty());
    }

    private static final String CASH =
            """
            CONSOLIDATED STATEMENTS OF CASH FLOWS
            (In millions)
            | Year Ended December 31, 2011 | Year Ended December 31, 2010
            Operating activities: |
            Net income | 310 | 280
            Adjustments to reconcile net income to net cash from operating activities: |
            Depreciation | 95 | 90
            Changes in receivables | (12) | (8)
            Net cash provided by operating activities | 393 | 362
            Investing activities: |
            Purchases of property | (140) | (120)
            Net cash used in investing activities | (140) | (120)
            Financing activities: |
            Dividends paid | (100) | (90)
            Repayment of debt | (50) | (60)
            Net cash used in financing activities | (150) | (150)
            Change in cash | 103 | 92
            Cash at beginning of year | 212 | 120
            Cash at end of year | 315 | 212
            """;

    @Test
    void keepsAStatementWholeAroundItsAdjustments() {
        List<Statement> statements = Grids.read(CASH);

        assertThat(statements).extracting(Statement::kind).containsExactly(Kind.CASH_FLOW);
        assertThat(statements.getFirst().lines()).hasSize(16);
    }

    @Test
    void takesNoSummaryForTheStatementItSumsUp() {
        String summary =
                """
                Cash Flows
                | Year Ended December 31, 2011 | Year Ended December 31, 2010
                Cash provided by operating activities | 393 | 362
                Cash used in investing activities | (140) | (120)
                Cash used in financing activities | (150) | (150)
                """;

        List<Statement> statements = Grids.read(summary + CASH);

        assertThat(statements)
                .extracting(Statement::kind)
                .containsExactly(Kind.OTHER, Kind.CASH_FLOW);
    }

    @Test
    void takesSelectedInformationForNoStatementThoughItsTitleGivesAUnit() {
        List<Statement> statements =
                Grids.read(
                        CASH.replace(
                                "CONSOLIDATED STATEMENTS OF CASH FLOWS",
                                "Selected Cash Flow Information by company (in millions)"));

        assertThat(statements).extracting(Statement::kind).containsExactly(Kind.OTHER);
    }

    @Test
    void takesExpensesThatAreAllThereIsForAllCosts() {
        Statement income = Grids.read(COSTS.formatted("", 700)).getFirst();

        assertThat(income.row(Concept.COSTS_AND_EXPENSES)).isPresent();
        assertThat(income.row(Concept.OPERATING_EXPENSES)).isEmpty();
    }

    @Test
    void takesExpensesBelowGrossProfitForWhatTheyAreCalled() {
        Statement income =
                Grids.read(COSTS.formatted("\nCost of sales | 400\nGross profit | 600", 300))
                        .getFirst();

        assertThat(income.row(Concept.OPERATING_EXPENSES)).isPresent();
        assertThat(income.row(Concept.COSTS_AND_EXPENSES)).isEmpty();
    }

    private static final String COSTS =
            """
            STATEMENTS OF INCOME
            (In thousands)
            | Year Ended December 31, 2013
            Revenues | 1,000%s
            Total operating expenses | %d
            Operating income | 300
            Income tax expense | 90
            Net income | 210
            Net income per share | 0.21
            """;

    @Test
    void goesOnToTheTableThatEndsInTheSameTotal() {
        List<Statement> statements =
                Grids.read(
                        """
                        CONSOLIDATED BALANCE SHEETS
                        (In thousands)
                        | December 31, 1994 | December 31, 1993
                        Current assets: |
                        Cash | 1,210 | 1,050
                        Total assets | 7,510 | 7,350
                        Current liabilities: |
                        Accounts payable | 1,510 | 1,350
                        Total current liabilities | 1,510 | 1,350
                        Stockholders' equity: |
                        Commitments and contingencies, as note 4 says
                        Common stock | 1,000 | 1,000
                        Retained earnings | 5,000 | 5,000
                        | 7,510 | 7,350
                        """);

        assertThat(statements).extracting(Statement::kind).containsExactly(Kind.BALANCE_SHEET);
        assertThat(statements.getFirst().row(Concept.LIABILITIES_AND_EQUITY)).contains(9);
    }

    @Test
    void readsEarningsAShareUnderHeadingsThatOnlyPartThem() {
        Statement income =
                Grids.read(
                                """
                                STATEMENTS OF INCOME
                                (Dollars in millions; shares in thousands, except per share amounts)
                                | Year Ended December 31, 2013 | Percent of Sales
                                Net sales | 1,000 | 100.0
                                Income tax expense | 90 | 9.0
                                Net income | 210 | 21.0
                                Earnings per share: |
                                Assuming dilution: |
                                Continuing operations | 1.72 |
                                Total | 1.72 |
                                Basic: |
                                Continuing operations | 1.74 |
                                Effect of exchange rates | (4.6) |
                                """)
                        .getFirst();

        assertThat(income.lines().get(8).unit()).isEqualTo(Unit.PER_SHARE);
        assertThat(income.columns().get(1).period()).isEqualTo(income.columns().get(0).period());
        assertThat(income.fact(0, 1).orElseThrow().amount().value()).isEqualByComparingTo("100");
        assertThat(income.lines().get(9).unit()).isNotEqualTo(Unit.PERCENT);
    }

    @Test
    void knowsTheOtherSideByItsTotalThoughItsLabelIsMisspelt() {
        Statement sheet =
                Grids.read(
                                """
                                BALANCE SHEETS
                                | December 31, 2016 | December 31, 2015
                                Current assets: |
                                Cash | 209 | 4,244
                                Total current assets | 209 | 4,244
                                Total assets | 209 | 4,244
                                Current liabilities: |
                                Accounts payable | 8,052 | 9,000
                                Total current liabilities | 8,052 | 9,000
                                Total liabilities | 8,052 | 9,000
                                Stockholders' deficit: |
                                Accumulated deficit | (7,843) | (4,756)
                                Shares outstanding, 2016 - 5,169, 2015 - 5,144 |
                                Stockholders' deficit, net | (7,843) | (4,756)
                                Total liabilitites and deficiencies | 209 | 4,244
                                """)
                        .getFirst();

        assertThat(sheet.row(Concept.LIABILITIES_AND_EQUITY)).contains(sheet.lines().size() - 1);
        assertThat(sheet.lines().getLast().unit()).isEqualTo(Unit.MONEY);
    }

    @Test
    void countsWhatDilutesAsShares() {
        Statement income =
                Grids.read(
                                """
                                STATEMENTS OF EARNINGS
                                (Dollars in millions; shares in thousands)
                                | Year Ended December 31, 2013
                                Net sales | 1,000
                                Income tax expense | 90
                                Net earnings | 210
                                Basic earnings per share | 0.12
                                Average shares used for basic earnings per share | 1,740,359
                                Dilutive common stock options | 9,889
                                Average shares and dilutive common stock options | 1,750,248
                                """)
                        .getFirst();

        assertThat(income.fact(5, 0).orElseThrow().amount().value())
                .isEqualByComparingTo("9889000");
        assertThat(income.row(Concept.SHARES_DILUTED)).contains(6);
    }

    @Test
    void keepsAHeadThatSpeaksOfTimeThoughATitleStandsBelowIt() {
        Statement income =
                Grids.read(
                                """
                                (In thousands)
                                || As of and for the three months ended
                                | March 31, 2020 | March 31, 2019
                                Statement of Income Data |
                                Net interest income | 3,100 | 2,900
                                Provision for loan losses | 100 | 90
                                Income tax expense | 600 | 560
                                Net income | 1,258 | 1,101
                                Net income per share | 0.41 | 0.36
                                """)
                        .getFirst();

        assertThat(income.columns().getFirst().heads())
                .containsExactly("As of and for the three months ended", "March 31, 2020");
    }

    @Test
    void componentsOverSeveralYearsAreShownWithoutAPeriod() {
        String rows =
                """
                | Common Stock | Retained Earnings | Total
                Balance, first | 100 | 900 | 1,000
                Net income | | 50 | 50
                Balance, last | 100 | 950 | 1,050
                """;
        String years = "Years ended December 31, 2004, 2003 and 2002\n";
        String equity = "STATEMENTS OF STOCKHOLDERS' EQUITY\n(In thousands)\n";

        var reading =
                StatementReader.read(
                        List.of(Grids.blocks(equity + years + rows)), Registrant.UNKNOWN);

        assertThat(reading.value().getFirst().columns()).allMatch(c -> c.period().isEmpty());
        assertThat(reading.problems()).isEmpty();
        assertThat(Grids.read("ALLOWANCES\n" + years + rows)).hasSize(1);
        assertThat(Grids.read("ALLOWANCES\n" + rows)).isEmpty();
    }
}
