package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void elementsMakeWhatIsInThemBoldSlantedOrCentred() {
        assertThat(inside("<b>x</b>", "b").bold()).isTrue();
        assertThat(inside("<em>x</em>", "em").italic()).isTrue();
        assertThat(inside("<center>x</center>", "center").centred()).isTrue();
        assertThat(inside("<p align=CENTER>x</p>", "p").centred()).isTrue();
        assertThat(inside("<span>x</span>", "span")).isEqualTo(Look.PLAIN);
    }

    @Test
    void aLookIsInheritedUntilSomethingSaysOtherwise() {
        var all = new Look(true, true, true);

        assertThat(look(all, "<span>x</span>", "span")).isEqualTo(all);
        assertThat(look(all, "<p align=left>x</p>", "p").centred()).isFalse();
        assertThat(look(all, "<b style='font-weight:normal'>x</b>", "b").bold()).isFalse();
    }

    private static Look inside(String html, String selector) {
        return look(Look.PLAIN, html, selector);
    }

    private static Look look(Look outside, String html, String selector) {
        var element = Laid.element(html, selector);
        return outside.inside(element, Css.of(element.attr("style")));
    }
}
