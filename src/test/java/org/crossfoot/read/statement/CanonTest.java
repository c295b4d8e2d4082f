package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonTest {

    @Test
    void spellsLikeLabelsAlike() {
        assertThat(Canon.of("Net (loss) income")).isEqualTo(Canon.of("NET INCOME (LOSS):"));
        assertThat(Canon.of("Total shareholders\u2019 equity (deficit)"))
                .isEqualTo(Canon.of("Total stockholders' equity"));
    }

    @Test
    void keepsUnlikeLabelsApart() {
        assertThat(Canon.of("Deferred revenue")).isNotEqualTo(Canon.of("Revenue"));
        assertThat(Canon.of("Net interest income")).isNotEqualTo(Canon.of("Interest income"));
    }

    @Test
    void leavesNotesInParenthesesOut() {
        assertThat(Canon.of("Inventories (Note 5)")).isEqualTo(Canon.of("Inventories"));
    }
}
