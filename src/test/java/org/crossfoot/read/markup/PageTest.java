package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final String TAGGED =
            "<ix:header><xbrli:unit id='u'></xbrli:unit></ix:header><p>Cash <ix:n>5</ix:n></p>";

    @Test
    void aPageIsReadHoweverItIsWritten() {
        assertThat(Page.of("<p><b>Net</b> loss</p>").root().text()).isEqualTo("Net loss");
        assertThat(Page.of("<p><b>Net<p>loss</a>").root().text()).isEqualTo("Net loss");
        assertThat(Page.of("").root().nodes()).isEmpty();
    }

    @Test
    void elementsWithAPrefixComeInOrder() {
        assertThat(Page.of(TAGGED).prefixed())
                .extracting(Element::name)
                .containsExactly("ix:header", "xbrli:unit", "ix:n");
        assertThat(Page.of(TAGGED + "<b><p></b>").prefixed()).hasSize(3);
    }

    @Test
    void withoutInlineXbrlThePrefixesOfOthersAreNotLookedAt() {
        assertThat(Page.of("<o:p>Words</o:p>").prefixed()).isEmpty();
    }
}
