package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssReaderTest {

    @ParameterizedTest
    @CsvSource({"bold, true", "bolder, true", "700, true", "400, false", "normal, false"})
    void weight(String weight, boolean bold) {
        assertThat(read("font-weight:" + weight).bold()).isEqualTo(Optional.of(bold));
    }

    @ParameterizedTest
    @CsvSource({
        "1px solid black, true",
        "3px double #000, true",
        "1px solid #FFFFFF, false",
        "0px solid black, false",
        "none, false",
    })
    void onlyABorderThatIsSeenIsARule(String border, boolean rule) {
        assertThat(read("border-bottom: " + border.toLowerCase(java.util.Locale.ROOT)).ruleBelow())
                .isEqualTo(rule);
        assertThat(read("border-bottom: " + border).ruleAbove()).isFalse();
    }

    @Test
    void indentsAddUpAndAreNeverNegative() {
        assertThat(read("margin-left:20pt;padding-left:1em;text-indent:-10pt").indent())
                .isEqualTo(2);
        assertThat(read("text-indent:-10pt").indent()).isZero();
        assertThat(read("margin: 0 0 0 30pt").indent()).isEqualTo(3);
    }

    @Test
    void aShorthandSaysWhatItSaysAndNoMore() {
        assertThat(read("font: italic bold 10pt serif").bold()).contains(true);
        assertThat(read("font: 10pt serif").bold()).isEmpty();
    }

    @Test
    void whatIsHiddenAndWherePagesBreak() {
        assertThat(read("display:none").hidden()).isTrue();
        assertThat(read("display:block").hidden()).isFalse();
        assertThat(read("page-break-after: always").breakAfter()).isTrue();
        assertThat(read("break-before: page").breakBefore()).isTrue();
        assertThat(read("page-break-before: avoid").breakBefore()).isFalse();
    }

    @Test
    void brokenDeclarationsAreLeftOut() {
        assertThat(read("bold;:;color;font-style:italic").italic()).contains(true);
    }

    private static Css read(String style) {
        return new CssReader().read(style);
    }
}
