package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void labelsVote() {
        assertThat(
                        vote(
                                Optional.empty(),
                                "Total current assets",
                                "Total assets",
                                "Total liabilities",
                                "Total stockholders' equity"))
                .contains(Kind.BALANCE_SHEET);
        assertThat(
                        vote(
                                Optional.empty(),
                                "Net cash provided by operating activities",
                                "Net cash used in investing activities",
                                "Net cash used in financing activities"))
                .contains(Kind.CASH_FLOW);
    }

    @Test
    void aTitleAloneIsNoQuorum() {
        assertThat(vote(Optional.of(Kind.BALANCE_SHEET), "East", "West")).isEmpty();
        assertThat(vote(Optional.empty())).isEmpty();
    }

    @Test
    void equityIsOnlyWhatIsTitledSo() {
        String[] rows = {
            "Balance, December 31", "Issuance of common stock", "Net income", "Dividends"
        };

        assertThat(vote(Optional.empty(), rows)).isNotEqualTo(Optional.of(Kind.EQUITY));
    }

    @Test
    void otherComprehensiveIncomeAloneIsNoStatement() {
        String[] rows = {
            "Foreign currency translation adjustments",
            "Unrealized gains on securities",
            "Other comprehensive income (loss)"
        };

        assertThat(vote(Optional.empty(), rows)).isEmpty();
        assertThat(vote(Optional.of(Kind.COMPREHENSIVE_INCOME), rows))
                .contains(Kind.COMPREHENSIVE_INCOME);
    }

    @Test
    void equityStaysEquityWhereItsIncomeIsComprehensive() {
        String[] rows = {
            "Balance, December 31",
            "Comprehensive income:",
            "Net income",
            "Currency translation",
            "Other comprehensive income",
            "Comprehensive income",
            "Dividends"
        };

        assertThat(vote(Optional.of(Kind.EQUITY), rows)).contains(Kind.EQUITY);
    }

    private static Optional<Kind> vote(Optional<Kind> title, String... labels) {
        List<String> canons = Stream.of(labels).map(Canon::of).toList();
        return Kinds.vote(title, canons);
    }
}
