package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceTest {

    private final Source run = new Source("d1", 3, 8);

    @Test
    void touchesWhatSharesACharacter() {
        assertThat(run.touches(new Source("d1", 7, 9))).isTrue();
        assertThat(run.touches(new Source("d1", 0, 4))).isTrue();
        assertThat(run.touches(new Source("d1", 5, 5))).isTrue();
    }

    @Test
    void neighboursDoNotTouch() {
        assertThat(run.touches(new Source("d1", 8, 9))).isFalse();
        assertThat(run.touches(new Source("d1", 0, 3))).isFalse();
    }

    @Test
    void runsOfTwoDocumentsDoNotTouch() {
        assertThat(run.touches(new Source("d2", 3, 8))).isFalse();
    }

    @Test
    void reachesOverAnotherInEitherOrder() {
        var later = new Source("d1", 20, 25);

        assertThat(run.to(later)).isEqualTo(new Source("d1", 3, 25));
        assertThat(later.to(run)).isEqualTo(new Source("d1", 3, 25));
        assertThat(run.to(new Source("d1", 4, 5))).isEqualTo(run);
    }

    @Test
    void aRunLiesForwardInItsDocument() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Source("d1", -1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source("d1", 3, 2));
    }
}
