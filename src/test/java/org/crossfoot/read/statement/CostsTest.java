package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class CostsTest {

    @Test
    void expensesThatLeaveTheOperatingIncomeAreAllCosts() {
        var sheet = settled("Total operating expenses | 60 | 70", "Operating income | 40 | 30");

        assertThat(sheet.row(Concept.COSTS_AND_EXPENSES)).contains(1);
        assertThat(sheet.row(Concept.OPERATING_EXPENSES)).isEmpty();
    }

    @Test
    void expensesThatLeaveSomethingElseStayWhatTheyAre() {
        var sheet = settled("Total operating expenses | 60 | 70", "Operating income | 90 | 80");

        assertThat(sheet.row(Concept.OPERATING_EXPENSES)).contains(1);
    }

    @Test
    void costsThatLeaveGrossProfitAreThoseOfRevenue() {
        assertThat(
                        settled("Total costs and expenses | 60 | 70", "Gross profit | 40 | 30")
                                .row(Concept.COST_OF_REVENUE))
                .contains(1);
    }

    private static Sheet settled(String costs, String rest) {
        return Costs.settle(
                Rowed.sheet(
                        Kind.INCOME_STATEMENT,
                        "Total revenues | 100 | 100\n" + costs + "\n" + rest + "\n"));
    }
}
