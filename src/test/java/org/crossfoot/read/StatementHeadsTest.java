package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementHeadsTest {

    private static final String SHEET = "CONDENSED CONSOLIDATED BALANCE SHEETS";
    private static final String INCOME = "Consolidated Statements of Income (unaudited)";
    private static final String CASH = "Statements of Cash Flows";

    @Test
    void theNameAboveTwoTitlesIsTheCompanys() {
        assertThat(
                        find(
                                "HALYARD CORP.",
                                SHEET,
                                "words",
                                "HALYARD CORP.",
                                "",
                                "(unaudited)",
                                INCOME))
                .contains("HALYARD CORP.");
    }

    @Test
    void aNameAboveOneTitleMayBeAnyones() {
        assertThat(find("HALYARD CORP.", SHEET, "words", INCOME)).isEmpty();
        assertThat(find("HALYARD CORP.", SHEET, "MOOR, INC.", INCOME)).isEmpty();
    }

    @Test
    void theNameAboveMostTitlesIsTaken() {
        assertThat(
                        find(
                                "MOOR, INC.",
                                SHEET,
                                "MOOR, INC.",
                                INCOME,
                                "HALYARD CORP.",
                                SHEET,
                                "HALYARD CORP.",
                                INCOME,
                                "HALYARD CORP. AND SUBSIDIARIES",
                                CASH))
                .contains("HALYARD CORP.");
    }

    @Test
    void aNameAboveOtherWordsNamesNoStatements() {
        assertThat(find("HALYARD CORP.", "Balance of power", "HALYARD CORP.", "The statement"))
                .isEmpty();
        assertThat(find("HALYARD CORP.", "said", SHEET, "HALYARD CORP.", "said", INCOME)).isEmpty();
    }

    private static java.util.Optional<String> find(String... lines) {
        return StatementHeads.find(List.of(lines));
    }
}
