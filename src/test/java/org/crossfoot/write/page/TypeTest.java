package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TypeTest {

    @Test
    void smallerTypeIsNarrowerByAsMuch() {
        var smaller = Type.SECOND.scaled(0.8);

        assertThat(smaller.width("39,329"))
                .isCloseTo(0.8 * Type.SECOND.width("39,329"), within(0.01));
        assertThat(smaller.ink()).isEqualTo(Ink.MUTED);
    }

    @Test
    void boldWordsAreWider() {
        assertThat(Type.BOLD.width("Total")).isGreaterThan(Type.BODY.width("Total"));
    }
}
