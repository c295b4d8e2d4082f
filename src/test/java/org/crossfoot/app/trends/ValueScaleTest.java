package org.crossfoot.app.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueScaleTest {

    @Test
    void gainsStandOnZero() {
        var scale = ValueScale.of(List.of(9512.0, 2946.0));

        assertThat(scale).isEqualTo(new ValueScale(0, 12_000, 3000));
    }

    @Test
    void lossesHangFromZero() {
        var scale = ValueScale.of(List.of(-1063.0, -4480.0));

        assertThat(scale.high()).isZero();
        assertThat(scale.low()).isEqualTo(-6000);
    }

    @Test
    void gainsAndLossesHaveZeroBetweenThem() {
        var scale = ValueScale.of(List.of(-100.0, 250.0));

        assertThat(scale.low()).isLessThan(-100);
        assertThat(scale.high()).isGreaterThan(250);
        assertThat(-scale.low() % scale.step()).isZero();
    }

    @Test
    void nothingHasAScaleAllTheSame() {
        assertThat(ValueScale.of(List.of())).isEqualTo(new ValueScale(0, 1, 1));
        assertThat(ValueScale.of(List.of(0.0)).high()).isEqualTo(1);
    }

    @Test
    void greatNumbersKeepRoundMarks() {
        var scale = ValueScale.of(List.of(3.84e12));

        assertThat(scale.high()).isEqualTo(6e12);
        assertThat(scale.step()).isEqualTo(2e12);
    }
}
