package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

/** All table checks together on a filing whose figures agree. */
class CapstoneLikeTest {

    @Test
    void everySumAndIdentityTies() {
        var outcomes = Checks.applyAll(Sheets.capstoneLike());

        assertThat(outcomes).filteredOn(Agrees.class::isInstance).hasSize(10 + 2 + 20);
    }
}
