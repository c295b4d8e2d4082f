package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    private static final Statement SHEET =
            Grids.read(
                            """
                            CONSOLIDATED BALANCE SHEETS
                            (In thousands)
                            | December 31, 2004 | December 31, 2003
                            Current assets: |
                            Cash | 1,210 | 1,050
                            Trade receivables, less allowance | 2,300 | 2,100
                            Total current assets | 3,510 | 3,150
                            Goodwill | 4,000 | 4,200
                            Wind tunnels | 40 | 42
                            Total assets | 7,550 | 7,392
                            Total current liabilities | 1,550 | 1,392
                            Stockholders' equity: |
                            Common stock | 1,000 | 1,000
                            Retained earnings | 5,000 | 5,000
                            Total stockholders' equity | 6,000 | 6,000
                            Total liabilities and stockholders' equity | 7,550 | 7,392
                            """)
                    .getFirst();

    @Test
    void labelsStandForElements() {
        assertThat(concept("Cash")).contains("CashAndCashEquivalentsAtCarryingValue");
        assertThat(concept("Trade receivables, less allowance"))
                .contains("AccountsReceivableNetCurrent");
        assertThat(concept("Total assets")).contains("Assets");
        assertThat(concept("Total liabilities and stockholders' equity"))
                .contains("LiabilitiesAndStockholdersEquity");
    }

    @Test
    void aLabelIsKnownInWhicheverStatementItStands() {
        assertThat(Concepts.known("Total assets")).isTrue();
        assertThat(Concepts.known("Net cash provided by operating activities")).isTrue();
        assertThat(Concepts.known("Losses")).isFalse();
    }

    @Test
    void whatIsNetIsRevenueAndNotWhatIsGross() {
        assertThat(revenue("Gross revenues | 304 | 299", "Net revenues | 273 | 268"))
                .isEqualTo("Net revenues");
        assertThat(revenue("Sales | 304 | 299", "Net sales | 273 | 268")).isEqualTo("Net sales");
        assertThat(revenue("Sales | 304 | 299", "Net returns | 31 | 31")).isEqualTo("Sales");
    }

    private static String revenue(String first, String second) {
        return Grids.read(
                        """
                        CONSOLIDATED STATEMENTS OF OPERATIONS
                        Years ended December 31, |
                        | 2004 | 2003
                        %s
                        Less allowances | 31 | 31
                        %s
                        Cost of sales | 100 | 100
                        Operating income | 173 | 168
                        Income taxes | 73 | 68
                        Net income | 100 | 100
                        """
                                .formatted(first, second))
                .getFirst()
                .lines()
                .stream()
                .filter(line -> line.is(Concept.REVENUES))
                .findFirst()
                .orElseThrow()
                .label();
    }

    @Test
    void anUnknownLabelStandsForNone() {
        assertThat(concept("Wind tunnels")).isEmpty();
    }

    private static final Statement AROUND =
            Grids.read(
                            """
                            CONSOLIDATED BALANCE SHEETS
                            (In thousands)
                            | December 31, 2004 | December 31, 2003
                            Cash | 1,210 | 1,050
                            Deposits | 300 | 100
                            Property, plant and equipment | 9,000 | 9,200
                            Less accumulated depreciation | 5,000 | 5,000
                            Property, plant and equipment - net | 4,000 | 4,200
                            Total assets | 5,510 | 5,350
                            Accounts payable | 510 | 350
                            Total Larkspur stockholders' equity | 4,100 | 4,100
                            Noncontrolling interests | 900 | 900
                            Total stockholders' equity | 5,000 | 5,000
                            Total liabilities and stockholders' equity | 5,510 | 5,350
                            """)
                    .getFirst();

    @Test
    void whatDepreciationReducesIsAtCost() {
        assertThat(around("Property, plant and equipment"))
                .contains("PropertyPlantAndEquipmentGross");
        assertThat(around("Property, plant and equipment - net"))
                .contains("PropertyPlantAndEquipmentNet");
    }

    @Test
    void depositsAmongAssetsAreNoDebt() {
        assertThat(around("Deposits")).isEmpty();
    }

    @Test
    void equityBelowThatOfOthersIsAllOfIt() {
        assertThat(around("Total Larkspur stockholders' equity")).contains("StockholdersEquity");
        assertThat(around("Total stockholders' equity"))
                .contains("StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest");
    }

    @Test
    void whatIsEarnedIsNoCost() {
        var lines =
                Grids.read(
                                """
                                STATEMENTS OF INCOME
                                (In thousands)
                                | Year ended December 31, 2004 | Year ended December 31, 2003
                                Revenues: |
                                Net sales | 1,210 | 1,050
                                Interest | 20 | 30
                                Research and development | 5 | 5
                                Total revenues | 1,235 | 1,085
                                Costs: |
                                Interest | 100 | 200
                                Research and development | 200 | 100
                                Income taxes | 20 | 30
                                Net income | 915 | 755
                                """)
                        .getFirst()
                        .lines();

        assertThat(lines.get(2).concept()).isEmpty();
        assertThat(lines.get(3).concept()).isEmpty();
        assertThat(lines.get(6).concept()).contains(new Concept("InterestExpense"));
        assertThat(lines.get(7).concept()).contains(new Concept("ResearchAndDevelopmentExpense"));
    }

    @Test
    void interestIncomeLessExpenseIsNoInterestExpense() {
        Statement income =
                Grids.read(
                                """
                                CONSOLIDATED STATEMENTS OF INCOME
                                (In thousands)
                                Years ended December 31, | 2004 | 2003
                                Revenues | 900 | 800
                                Interest (income) expense, net | 20 | 10
                                Income before income taxes | 880 | 790
                                Income taxes | 80 | 90
                                Net income | 800 | 700
                                Comprehensive income | 810 | 710
                                Noncontrolling interests | 10 | 10
                                """)
                        .getFirst();

        assertThat(income.lines().get(1).concept()).isEmpty();
        assertThat(income.lines().getLast().concept())
                .contains(
                        new Concept(
                                "ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest"));
    }

    @Test
    void whatALabelSaysInBracketsIsPartOfItsMeaning() {
        Statement income =
                Grids.read(
                                Tables.OPERATIONS.replace(
                                        "income per share", "income per share (diluted)"))
                        .getFirst();

        assertThat(income.lines().getLast().concept()).contains(Concept.EPS_DILUTED);
    }

    @Test
    void aHeadingNeverTakesTheMeaningOfItsTotal() {
        assertThat(concept("Stockholders' equity:")).isEmpty();
        assertThat(concept("Total stockholders' equity")).contains("StockholdersEquity");
    }

    @Test
    void aLabelledResultGoesBeforeATotalWithoutALabel() {
        var lines =
                Grids.read(
                                """
                                STATEMENTS OF CASH FLOWS
                                (In thousands)
                                | Year ended December 31, 2004 | Year ended December 31, 2003
                                Operating activities: |
                                Received from customers | 1,210 | 1,050
                                Paid to suppliers | (200) | (100)
                                Net cash provided by operating activities | 1,010 | 950
                                Investing activities: |
                                Purchases of property | (20) | (30)
                                Net cash used in investing activities | (20) | (30)
                                Reconciliation to operating activities: |
                                Net income | 900 | 800
                                Depreciation | 110 | 150
                                | 1,010 | 950
                                """)
                        .getFirst()
                        .lines();

        assertThat(lines.get(3).concept())
                .contains(new Concept("NetCashProvidedByUsedInOperatingActivities"));
        assertThat(lines.getLast().concept()).isEmpty();
    }

    @Test
    void noElementIsGivenTwice() {
        List<Concept> given =
                SHEET.lines().stream().flatMap(line -> line.concept().stream()).toList();

        assertThat(given).doesNotHaveDuplicates().hasSizeGreaterThan(6);
    }

    private static Optional<String> concept(String label) {
        return SHEET.lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow()
                .concept()
                .map(Concept::name);
    }

    private static Optional<String> around(String label) {
        return AROUND.lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .flatMap(line -> line.concept().map(Concept::name));
    }
}
