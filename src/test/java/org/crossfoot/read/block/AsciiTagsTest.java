package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTagsTest {

    @Test
    void tagsBecomeSpacesSoThatColumnsStay() {
        assertThat(AsciiTags.blank("<S>  Cash <C> 5 < 6 <b>")).isEqualTo("     Cash     5 < 6 <b>");
    }

    @Test
    void angleBracketsAroundAFigureAreParentheses() {
        assertThat(AsciiTags.blank("<C> <1,204>  $<.14>  <$ 900>  <  118>  <b>"))
                .isEqualTo("    (1,204)  $(.14)  ($ 900)  (  118)  <b>");
    }

    @ParameterizedTest
    @CsvSource({"<TABLE>, true", "</table>, true", "<F1>, true", "<b>, false", "< 5, false"})
    void onlyTheTagsOfOldFilingsMatter(String source, boolean matters) {
        assertThat(AsciiTags.matter(source, 0)).isEqualTo(matters);
    }

    @Test
    void aTagIsFoundAnywhereInItsLine() {
        assertThat(AsciiTags.has("5 < 6 <Page>", "<page>")).isTrue();
        assertThat(AsciiTags.has("page>", "<page>")).isFalse();
    }
}
