package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutHtmlTest {

    @ParameterizedTest
    @CsvSource({
        "<html><p>Cash</p></html>, false",
        "<HTML><p>Cash</p></BODY >, false",
        "<html><p>Cash</p></html><!-- end -->, false",
        "<html><p>Cash</p>, true",
        "<html><p>Cash</p></html><p, true",
        "<p>Cash, false",
        "a < b, false",
    })
    void aPageThatNothingClosesIsCutOff(String text, boolean cut) {
        assertThat(CutHtml.is(text)).isEqualTo(cut);
    }
}
