package org.crossfoot;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.crossfoot.check.Checks;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.junit.jupiter.api.Test;

/** A release of a made-up company, from its bytes to what came of its tables. */
class ReleaseTablesTest {

    private final List<Outcome> outcomes;

    ReleaseTablesTest() throws IOException {
        outcomes =
                Checks.applyAll(Larkspur.read().value()).stream()
                        .filter(outcome -> !isOfProse(outcome))
                        .toList();
    }

    private static boolean isOfProse(Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees -> agrees.proof().stated().words().isPresent();
            case Differs differs -> differs.proof().stated().words().isPresent();
            case Skipped skipped -> skipped.words().isPresent();
        };
    }

    @Test
    void thirtyNineRelationsTie() {
        var agree =
                outcomes.stream()
                        .filter(Agrees.class::isInstance)
                        .collect(groupingBy(Outcome::check, counting()));

        assertThat(agree)
                .containsEntry("balance-sheet-balances", 2L)
                .containsEntry("current-assets-foot", 2L)
                .containsEntry("total-assets-foot", 2L)
                .containsEntry("current-liabilities-foot", 2L)
                .containsEntry("equity-foots", 2L)
                .containsEntry("liabilities-and-equity-foot", 2L)
                .containsEntry("treasury-shares-agree", 2L)
                .containsEntry("gross-profit-is-revenue-less-cost", 4L)
                .containsEntry("operating-expenses-foot", 4L)
                .containsEntry("operating-income-follows", 4L)
                .containsEntry("pretax-income-follows", 4L)
                .containsEntry("net-income-follows", 4L)
                .containsEntry("earnings-per-share-follow", 4L)
                .containsEntry("deficit-rolls-forward", 1L);
    }

    @Test
    void oneUnitOfParAndEqualHalfYearsAreWorthKnowing() {
        assertThat(outcomes)
                .filteredOn(Differs.class::isInstance)
                .extracting(Outcome::check, outcome -> ((Differs) outcome).severity())
                .containsExactlyInAnyOrder(
                        tuple("par-value-times-shares-issued", Severity.INFO),
                        tuple("periods-have-their-own-figures", Severity.INFO));
    }

    @Test
    void theCashFlowStatementIsSaidToBeMissing() {
        assertThat(outcomes)
                .filteredOn(Skipped.class::isInstance)
                .extracting(Outcome::check)
                .containsExactly("operating-cash-foots");
    }
}
