package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Measure;
import org.crossfoot.model.Series;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void neighbouringQuartersAreJoinedAndNothingElse() {
        var runs = Runs.of(series(Measure.REVENUE));

        assertThat(runs).extracting(run -> run.points().size()).containsExactly(2, 1, 2, 1);
        for (var run : runs) {
            assertThat(run.points().stream().map(point -> Points.days(point.period()) > 100))
                    .as("one length in a run")
                    .containsOnly(Points.days(run.points().getFirst().period()) > 100);
        }
    }

    @Test
    void jointToADerivedPointSaysSo() {
        var run = Runs.of(series(Measure.REVENUE)).getFirst();

        assertThat(run.joints()).hasSize(1);
        assertThat(run.joints().getFirst().derived()).isTrue();
    }

    @Test
    void balancesAreAlwaysJoined() {
        var runs = Runs.of(series(Measure.CASH));

        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().joints().getFirst().derived()).isFalse();
    }

    private static Series series(Measure measure) {
        return Trends.of(Sheets.capstoneLike()).stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
