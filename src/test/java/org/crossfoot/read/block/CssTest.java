package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CssTest {

    @Test
    void capitalsDoNotMatter() {
        assertThat(Css.of("FONT-WEIGHT: Bold")).isEqualTo(Css.of("font-weight:bold"));
        assertThat(Css.of("FONT-WEIGHT: Bold")).isNotEqualTo(Css.NONE);
    }
}
