package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void onlyWhatStandsBeforeAnotherIsRelative() {
        assertThat(new Moment.QuarterBefore().relative()).isTrue();
        assertThat(new Moment.YearBefore().relative()).isTrue();
        assertThat(new Moment.ThisQuarter().relative()).isFalse();
        assertThat(new Moment.Quarter(2, Optional.of(2007)).relative()).isFalse();
    }
}
