package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {

    private static final List<Integer> PAGES = List.of(1, 2, 3, 4, 5, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3",
                "1-3,5 | 1 2 3 5",
                "1–3; 5 | 1 2 3 5",
                " 2 - 4 , 4-5 | 2 3 4 5",
                "5- | 5 6",
                "-2 | 1 2",
                "6,1 | 1 6",
                "5-99 | 5 6",
            })
    void namesPages(String words, String pages) {
        var range = PageRange.parse(words).orElseThrow();

        assertThat(range.of(PAGES)).map(String::valueOf).containsExactly(pages.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0", "3-1", "1,,2", "two", "1-2-3", "0-2", "1.5", "999999"})
    void isNotNamedBy(String words) {
        assertThat(PageRange.parse(words)).isEmpty();
    }

    @Test
    void isWrittenAsItIsTyped() {
        assertThat(PageRange.parse("1 - 3,5;7-").orElseThrow()).hasToString("1–3, 5, 7–");
    }

    @Test
    void holdsEveryPageWhereNoneIsNamed() {
        assertThat(PageRange.ALL.of(PAGES)).isEqualTo(PAGES);
    }

    @Test
    void liesWithinAReportThatHasEveryPartOfIt() {
        var range = PageRange.parse("1, 4-9").orElseThrow();

        assertThat(range.within(4)).isTrue();
        assertThat(range.within(3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1-4 | 3-6 | 3 4", "1-2 | 4 | 4", "- | 2-3 | 2 3"})
    void whatIsInBothIsPrinted(String one, String other, String pages) {
        var first = PageRange.parse(one).orElse(PageRange.ALL);

        assertThat(first.both(PageRange.parse(other).orElseThrow()).of(PAGES))
                .map(String::valueOf)
                .containsExactly(pages.split(" "));
    }
}
