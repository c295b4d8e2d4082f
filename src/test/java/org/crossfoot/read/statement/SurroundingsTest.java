package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final String PROPERTY = "PropertyPlantAndEquipmentNet";
    private static final String AT_COST = "PropertyPlantAndEquipmentGross";
    private static final String EQUITY = "StockholdersEquity";
    private static final String OTHERS = "MinorityInterest";
    private static final String ALL =
            "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest";

    @Test
    void depositsAboveTheAssetsAreNoDebt() {
        assertThat(sheet("Deposits: Deposits", "Total assets: Assets"))
                .containsExactly("", "Assets");
        assertThat(sheet("Total assets: Assets", "Deposits: Deposits"))
                .containsExactly("Assets", "Deposits");
    }

    @Test
    void oneOfSeveralTaxesIsNotAllOfThem() {
        String tax = "IncomeTaxExpenseBenefit";

        assertThat(
                        settled(
                                Kind.INCOME_STATEMENT,
                                "Federal income tax: " + tax,
                                "State income tax: "))
                .startsWith("");
        assertThat(
                        settled(
                                Kind.INCOME_STATEMENT,
                                "Federal income tax: " + tax,
                                "Deferred income taxes: "))
                .startsWith("");
        assertThat(settled(Kind.INCOME_STATEMENT, "Federal income tax: " + tax, "Net income: "))
                .startsWith(tax);
        assertThat(
                        settled(
                                Kind.INCOME_STATEMENT,
                                "Income taxes: " + tax,
                                "Deferred income taxes: "))
                .startsWith(tax);
        assertThat(
                        settled(
                                Kind.INCOME_STATEMENT,
                                "Federal and state income taxes: " + tax,
                                "State income taxes: "))
                .startsWith(tax);
    }

    @Test
    void deferredCompensationAmongLiabilitiesIsOwed() {
        String equity = "DeferredCompensationEquity";

        assertThat(sheet("Deferred compensation: " + equity, "Total liabilities: Liabilities"))
                .containsExactly("", "Liabilities");
        assertThat(sheet("Total liabilities: Liabilities", "Deferred compensation: " + equity))
                .containsExactly("Liabilities", equity);
    }

    @Test
    void propertyThatDepreciationReducesIsAtCost() {
        assertThat(
                        sheet(
                                "Plant and equipment: " + PROPERTY,
                                "Less accumulated depreciation: ",
                                "Net: " + PROPERTY))
                .containsExactly(AT_COST, "", PROPERTY);
        assertThat(sheet("Plant: " + PROPERTY, "Accumulated depreciation: "))
                .containsExactly(AT_COST, "");
    }

    @Test
    void theRowWithoutALabelBelowDepreciationIsNet() {
        assertThat(
                        property(
                                "Land | 5",
                                "Ships | 6",
                                " | 11",
                                "Less allowance for depreciation | 4",
                                " | 7"))
                .contains(4);
        assertThat(property("Ships | 6", "Less accumulated depreciation | 4", "Goodwill | 7"))
                .isEmpty();
        assertThat(property("Ships:", "Accumulated depreciation | 4", " | 7")).isEmpty();
        assertThat(property("Ships | 6", "Allowance for credit losses | 4", " | 7")).isEmpty();
    }

    private static Optional<Integer> property(String... lines) {
        return place(Kind.BALANCE_SHEET, new Concept(PROPERTY), lines);
    }

    @Test
    void depreciationFurtherBelowReducesSomethingElse() {
        assertThat(sheet("Plant: " + PROPERTY, "Land: ", "Ships: ", "Accumulated depreciation: "))
                .startsWith(AT_COST);
        assertThat(
                        sheet(
                                "Plant: " + PROPERTY,
                                "Land: ",
                                "Ships: ",
                                "Goodwill: ",
                                "Accumulated depreciation: "))
                .startsWith(PROPERTY);
    }

    @Test
    void propertyThatSaysWhatItIsLessIsNet() {
        assertThat(
                        sheet(
                                "Plant, less accumulated depreciation: " + PROPERTY,
                                "Accumulated depreciation: "))
                .startsWith(PROPERTY);
    }

    @Test
    void equityBelowThatOfTheOwnersAndOfOthersIsAllOfIt() {
        assertThat(sheet("Ours: " + EQUITY, "Theirs: " + OTHERS, "Both: " + EQUITY))
                .containsExactly(EQUITY, OTHERS, ALL);
        assertThat(sheet("Ours: " + EQUITY, "Theirs: " + OTHERS, "Debt: Liabilities"))
                .endsWith("Liabilities");
        assertThat(sheet("Ours: " + EQUITY, "Again: " + EQUITY)).containsExactly(EQUITY, EQUITY);
        assertThat(sheet("Theirs: " + OTHERS, "Ours: " + EQUITY)).containsExactly(OTHERS, EQUITY);
    }

    @Test
    void theOneRevenueAboveAllCostsIsTheRevenue() {
        assertThat(revenue("Railway operating revenues | 10", "Railway expenses: ", "Fuel | 4"))
                .contains(0);
        assertThat(revenue("Royalty revenue, net | 10", "Licence costs | 4")).contains(0);
        assertThat(revenue("Tuition revenue | 10", "Other revenue | 4", "Costs | 4")).isEmpty();
        assertThat(revenue("Fee revenue | 10", "Costs | 4")).isEmpty();
        assertThat(revenue("Rental revenue | 10", "Gain on sale of land | 4")).isEmpty();
        assertThat(revenue("Real estate expenses | 10", "Cost of sales | 4")).isEmpty();
    }

    private static Optional<Integer> revenue(String... lines) {
        return place(Kind.INCOME_STATEMENT, Concept.REVENUES, lines);
    }

    /** The row that comes to mean something by those around it. */
    private static Optional<Integer> place(Kind kind, Concept concept, String... lines) {
        var rows = Rowed.rows(String.join("\n", lines));
        var none = rows.stream().map(_ -> Optional.<Concept>empty()).toList();
        int row = Surroundings.settle(kind, rows, none).indexOf(Optional.of(concept));
        return row < 0 ? Optional.empty() : Optional.of(row);
    }

    @Test
    void othersIncomeBelowTheComprehensiveOneIsTheirPartOfThat() {
        String income = "NetIncomeLossAttributableToNoncontrollingInterest";
        String comprehensive = "ComprehensiveIncomeNetOfTax";

        assertThat(
                        settled(
                                Kind.INCOME_STATEMENT,
                                "Theirs: " + income,
                                "Comprehensive income: " + comprehensive,
                                "Theirs: " + income))
                .containsExactly(
                        income,
                        comprehensive,
                        "ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest");
    }

    @Test
    void inAnotherStatementEachRowMeansWhatItSays() {
        assertThat(settled(Kind.CASH_FLOW, "Deposits: Deposits", "Assets: Assets"))
                .containsExactly("Deposits", "Assets");
    }

    private static List<String> sheet(String... rows) {
        return settled(Kind.BALANCE_SHEET, rows);
    }

    /** What rows mean, each given with what its label alone would say: "Land: Land". */
    private static List<String> settled(Kind kind, String... rows) {
        List<Optional<Concept>> concepts =
                Stream.of(rows)
                        .map(row -> row.substring(row.indexOf(": ") + 2))
                        .map(name -> Optional.of(name).filter(n -> !n.isEmpty()).map(Concept::new))
                        .toList();
        List<BodyRow> labelled =
                Stream.of(rows)
                        .map(row -> Rowed.row(row.substring(0, row.indexOf(": ")) + " | 5"))
                        .toList();
        return Surroundings.settle(kind, labelled, concepts).stream()
                .map(concept -> concept.map(Concept::name).orElse(""))
                .toList();
    }
}
