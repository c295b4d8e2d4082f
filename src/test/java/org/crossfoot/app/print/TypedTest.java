package org.crossfoot.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.crossfoot.app.Phrases;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.page.Sizing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private final Typed typed = new Typed(new Phrases(ResourceBundle.getBundle("i18n.messages")));

    @ParameterizedTest
    @CsvSource({"80, 80", "80 %, 80", " 125% , 125", "50, 50", "200, 200"})
    void aPercentageIsAScale(String words, int percent) {
        assertThat(typed.sizing(words)).contains(Sizing.of(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"49", "201", "8", "eighty", "80 pt", "-80", "1000 %"})
    void whatIsNoScaleFromHalfToDoubleIsNone(String words) {
        assertThat(typed.sizing(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fit", "Fit to width"})
    void fittingIsAScaleToo(String words) {
        assertThat(typed.sizing(words)).contains(Sizing.FIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "All 4"})
    void allPagesAreNamedByTheWord(String words) {
        assertThat(typed.range(words, 4)).contains(PageRange.ALL);
    }

    @Test
    void pagesThatTheReportDoesNotHaveAreNone() {
        assertThat(typed.range("2-3", 4)).isPresent();
        assertThat(typed.range("2-3, 5", 4)).isEmpty();
    }

    @Test
    void whatIsSaidCanBeTypedAgain() {
        var range = PageRange.parse("1-3,4").orElseThrow();

        assertThat(typed.range(typed.range(range, 4), 4)).contains(range);
        assertThat(typed.range(typed.range(PageRange.ALL, 4), 4)).contains(PageRange.ALL);
        assertThat(typed.sizing(typed.sizing(Sizing.FIT))).contains(Sizing.FIT);
        assertThat(typed.sizing(typed.sizing(Sizing.of(70)))).contains(Sizing.of(70));
    }
}
