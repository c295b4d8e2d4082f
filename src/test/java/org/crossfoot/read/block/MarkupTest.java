package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void tagsFallAwayAndEscapesAreResolvedOnlyIfAsked() {
        String raw = "<b>Cash</b> \\$5 \\x <c>";
        var markup = new Markup(Laid.text(raw));

        assertThat(markup.read(0, raw.length(), true).value()).isEqualTo("Cash $5 \\x");
        assertThat(markup.read(0, raw.length(), false).value()).isEqualTo("Cash \\$5 \\x");
    }

    @Test
    void anEscapedSignStandsWhereItsBackslashDoes() {
        var sign = new Markup(Laid.text("\\$5")).read(0, 3, true).source(0, 1);

        assertThat(sign.start()).isZero();
        assertThat(sign.end()).isEqualTo(2);
    }

    @Test
    void aStretchLooksAsItsFirstTagSays() {
        var style = new Markup(Laid.text("   <B>Total")).style(0, 11);

        assertThat(style.bold()).isTrue();
        assertThat(style.italic()).isFalse();
        assertThat(style.indent()).isEqualTo(3);
        assertThat(new Markup(Laid.text("x<em>")).style(1, 5).italic()).isTrue();
    }
}
