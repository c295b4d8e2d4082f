package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONDENSED CONSOLIDATED BALANCE SHEETS | BALANCE_SHEET",
                "Statements of Financial Condition | BALANCE_SHEET",
                "Consolidated Statements of Operations and Comprehensive Loss | INCOME_STATEMENT",
                "Consolidated Income Statements | INCOME_STATEMENT",
                "Consolidated Statements of Comprehensive Income | COMPREHENSIVE_INCOME",
                "STATEMENTS OF CASH FLOWS (Unaudited) | CASH_FLOW",
                "Consolidated Statements of Stockholder's Equity | EQUITY",
                "Statements of Shareholders' Equity and Comprehensive Income (Loss) | EQUITY",
                "Table 21: Cash Flows (billions) | CASH_FLOW",
                "of Cash Flows for the years ended December 31, 1995 | CASH_FLOW",
                "CASH FLOWS: | CASH_FLOW",
                "Consolidated Common Stock Equity Statement | EQUITY",
                "Statements of Retained Earning | EQUITY",
                "Summary of Cash Flows | CASH_FLOW",
                "Consolidated Cash Flow Statements | CASH_FLOW",
                "Consolidated Statements of Changes in Shareholders' Equity | EQUITY"
            })
    void namesTheStatement(String title, Kind kind) {
        assertThat(Titles.of(title)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See accompanying notes to consolidated financial statements.",
                "Supplemental disclosure of cash flow information",
                "Cash flows from operating activities:",
                "Adjustments to reconcile net earnings to cash flows from operating activities:",
                "Cash flow hedges:",
                "Unrealized gains/(losses) on cash flow hedges:",
                "Net effect on cash flows of changes in:",
                "Cash Flows – Investing Activities",
                "Cash flow - financing activities (dollars in millions)",
                "Supplemental cash flow information",
                "Free cash flow",
                "Amounts recognized on the consolidated balance sheets",
                "Off-balance sheet financial instruments:",
                "Comprehensive loss reported in the Consolidated Statements of Equity consisted of:",
                "Components of certain balance sheet accounts"
            })
    void takesNoMentionForATitle(String words) {
        assertThat(Titles.of(words)).isEmpty();
    }
}
