package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SizingTest {

    @Test
    void whatIsAskedForIsNotShrunk() {
        assertThat(Sizing.of(80).least()).isEqualTo(1);
        assertThat(Sizing.FIT.least()).isLessThan(1);
    }

    @Test
    void theFactorIsThePercentage() {
        assertThat(Sizing.of(80).factor()).isEqualTo(0.8);
        assertThat(Sizing.FIT.factor()).isEqualTo(1);
    }

    @Test
    void neitherTooSmallNorTooLarge() {
        assertThat(Sizing.of(50).percent()).isEqualTo(Sizing.SMALLEST);
        assertThat(Sizing.of(200).percent()).isEqualTo(Sizing.LARGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> Sizing.of(49));
        assertThatIllegalArgumentException().isThrownBy(() -> Sizing.of(201));
    }
}
