package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final List<Double> told = new ArrayList<>();

    @Test
    void whoListensIsToldHowFarItIs() {
        var steps =
                new Steps(
                        fraction -> {
                            told.add(fraction);
                            return false;
                        });
        steps.reach(0.5);

        assertThat(steps.stopped()).isFalse();
        assertThat(told).containsExactly(0.5, 0.5);
    }

    @Test
    void itGoesNoFurtherWhenAskedToStop() {
        var steps = new Steps(fraction -> fraction >= 0.5);
        steps.reach(0.4);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> steps.reach(0.5));
        assertThat(steps.stopped()).isTrue();
    }
}
