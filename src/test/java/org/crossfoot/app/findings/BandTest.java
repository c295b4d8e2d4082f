package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.crossfoot.model.Interval;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class BandTest {

    private final Report report = Found.withAnError();

    @Test
    void theCoarserSideIsTheBand() {
        var band = Band.of(Found.stockCompensation(report)).orElseThrow();

        assertThat(band.ofStated()).isTrue();
        assertThat(band.allowed())
                .isEqualTo(Interval.around(new BigDecimal("2E+5"), new BigDecimal("0.5E+5")));
    }

    @Test
    void everyScopeIsHeldAgainstTheBand() {
        assertThat(Band.of(Found.stockCompensation(report)).orElseThrow().ticks())
                .extracting(Band.Tick::fits)
                .containsExactly(false, true, true);
    }

    @Test
    void aSumIsABandForThePrintedTotal() {
        var band = Band.of(Found.error(report).proof()).orElseThrow();

        assertThat(band.ofStated()).isFalse();
        assertThat(band.ticks()).extracting(Band.Tick::fits).containsExactly(false);
    }

    @Test
    void theScaleStartsAtZeroWhereZeroIsNear() {
        var scale = BandScale.of(new Interval(BigDecimal.valueOf(142), BigDecimal.valueOf(250)));

        assertThat(scale.low()).isZero();
        assertThat(scale.at(scale.high())).isEqualTo(1);
        assertThat(scale.marks()).contains(100.0, 200.0, 300.0);
    }

    @Test
    void theScaleLeavesZeroOutWhereItIsFar() {
        var scale =
                BandScale.of(new Interval(BigDecimal.valueOf(62_254), BigDecimal.valueOf(62_526)));

        assertThat(scale.low()).isGreaterThan(62_000);
        assertThat(scale.at(62_254)).isCloseTo(0.15, within(0.15));
    }
}
