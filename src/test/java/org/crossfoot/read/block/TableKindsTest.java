package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableKindsTest {

    @Test
    void aTableThatHoldsTablesOrTypedTextLaysOutThePage() {
        assertThat(lays("<table><tr><td><div><table></table></div></td></tr></table>")).isTrue();
        assertThat(lays("<table><tr><td><pre>x</pre></td></tr></table>")).isTrue();
        assertThat(lays("<table><tr><td><p>x</p></td></tr></table>")).isFalse();
    }

    private static boolean lays(String html) {
        return TableKinds.lays(Laid.element(html, "table"));
    }
}
