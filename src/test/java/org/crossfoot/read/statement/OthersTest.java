package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OthersTest {

    @Test
    void wordsSayThatATableIsNoPrimaryStatement() {
        assertThat(Others.sign("Pro Forma Balance Sheet", List.of())).isTrue();
        assertThat(Others.sign("Reconciliation of net income", List.of())).isTrue();
        assertThat(Others.sign("Balance Sheets", List.of("Segment information"))).isTrue();
        assertThat(Others.sign("Balance Sheets", List.of("(In thousands)"))).isFalse();
    }

    @Test
    void averagesAreNoBalanceSheet() {
        assertThat(Others.sign("Table 3: Average Consolidated Balance Sheet", List.of())).isTrue();
    }

    @Test
    void theParentsOwnStatementsAreNamedAboveTheirTitle() {
        assertThat(Others.parent(List.of("SCHEDULE I", "Alder Mills - Parent Company"))).isTrue();
        assertThat(Others.parent(List.of("Condensed Financial Information of Registrant")))
                .isTrue();
        assertThat(Others.parent(List.of("Alder Mills and Subsidiaries"))).isFalse();
        assertThat(Others.parent(List.of("The parent company pays dividends. ".repeat(4))))
                .isFalse();
    }

    @Test
    void dataOfManyYearsIsSelected() {
        assertThat(Others.selected("STATEMENT OF OPERATIONS DATA:", List.of(), 5)).isTrue();
        assertThat(Others.selected("Condensed Statement of Income Data", List.of(), 2)).isFalse();
        assertThat(Others.selected("(In thousands, except share data)", List.of(), 5)).isFalse();
    }

    @Test
    void flowsWithDataOfABalanceSheetAreSelected() {
        assertThat(Others.selected("Income", List.of("balance sheet data (at year end):"), 2))
                .isTrue();
        assertThat(Others.selected("Income", List.of("other data:", "balance sheet"), 2)).isFalse();
    }

    @Test
    void longWordsNearbyAreProse() {
        assertThat(Others.sign("Balance Sheets", List.of("The segments are ".repeat(10))))
                .isFalse();
    }

    @Test
    void whatAUnitExceptsIsNoSign() {
        assertThat(Others.sign("(In thousands, except non-GAAP ratios)", List.of())).isFalse();
    }

    @Test
    void headsSayThatATableIsNoPrimaryStatement() {
        assertThat(Others.heads(List.of(List.of("1994", "AVERAGE RATE")))).isTrue();
        assertThat(Others.heads(List.of(List.of("Total"), List.of("Thereafter")))).isTrue();
        assertThat(Others.heads(List.of(List.of("Estimated", "Fair Value")))).isTrue();
        assertThat(Others.heads(List.of(List.of("December 31,", "1994")))).isFalse();
    }
}
