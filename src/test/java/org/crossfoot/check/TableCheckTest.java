package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableCheckTest {

    @Test
    void evenAloneItIsSeenTogetherWithAllOtherRules() {
        TableCheck check = new TotalAssetsFoot();
        var outcomes = check.apply(Footed.with("58,561", "58,651"));

        assertThat(outcomes)
                .first()
                .isInstanceOfSatisfying(
                        Outcome.Skipped.class,
                        skipped ->
                                assertThat(skipped.reason())
                                        .isEqualTo(Outcome.Reason.FIGURE_IN_DOUBT));
    }
}
