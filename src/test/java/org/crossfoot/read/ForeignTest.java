package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignTest {

    @Test
    void anInstanceWithoutAPageIsData() {
        assertThat(Foreign.data("<?xml version='1.0'?>\n<xbrl/>")).isTrue();
        assertThat(Foreign.data("  <XBRL xmlns='x'>")).isTrue();
    }

    @Test
    void aPageIsToBeShownThoughItIsXml() {
        assertThat(Foreign.data("<?xml version='1.0'?>\n<HTML>")).isFalse();
        assertThat(Foreign.data("<html><xbrl>")).isFalse();
        assertThat(Foreign.data("Words about <xbrl>")).isFalse();
    }
}
