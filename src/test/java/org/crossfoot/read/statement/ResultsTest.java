package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {

    @ParameterizedTest
    @CsvSource({
        "Total assets, BALANCE_SHEET, TOTAL",
        "Total current assets, BALANCE_SHEET, SUBTOTAL",
        "Net income, BALANCE_SHEET, LINE",
        "Net income, INCOME_STATEMENT, TOTAL",
        "Operating income, INCOME_STATEMENT, SUBTOTAL",
        "Income before income taxes, INCOME_STATEMENT, SUBTOTAL",
        "Interest income, INCOME_STATEMENT, LINE",
        "Net cash provided by operating activities, CASH_FLOW, SUBTOTAL",
        "Net increase in cash, CASH_FLOW, TOTAL",
        "Net increase in cash and restricted cash, CASH_FLOW, TOTAL",
        "Increase in restricted cash, CASH_FLOW, LINE",
        "Net change in overdraft in cash pools, CASH_FLOW, LINE",
        "Depreciation, CASH_FLOW, LINE",
    })
    void labelsStateResultsByThemselves(String label, Kind kind, Role role) {
        assertThat(Results.role(Canon.of(label), kind)).isEqualTo(role);
    }

    @Test
    void anEmptyLabelIsThatOfATotal() {
        assertThat(Results.total("")).isTrue();
        assertThat(Results.total("total")).isTrue();
        assertThat(Results.total("totally else")).isFalse();
    }

    @Test
    void amountsAShareAreNoResults() {
        assertThat(Results.result("net income per share", Kind.INCOME_STATEMENT)).isFalse();
        assertThat(Results.result("net income", Kind.INCOME_STATEMENT)).isTrue();
        assertThat(Results.result("net income", Kind.BALANCE_SHEET)).isFalse();
    }
}
