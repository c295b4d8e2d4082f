package org.crossfoot.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void asASeriesItKeepsItsPointsInOrder() {
        var trend = Trends.across(List.of(Sheets.capstoneLike())).getFirst();

        assertThat(trend.series().measure()).isEqualTo(trend.measure());
        assertThat(trend.series().points())
                .containsExactlyElementsOf(trend.entries().stream().map(Entry::point).toList());
    }
}
