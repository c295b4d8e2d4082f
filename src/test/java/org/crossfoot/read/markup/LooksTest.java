package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {

    @ParameterizedTest
    @CsvSource({
        "b/b, b, true",
        "b/b/b, b, false",
        "b/i/b/b, i, true",
        "a, a, false",
        "a/table/tr/td, a, true",
        "b/b/b/table/tr/td, b, true",
    })
    void soManyAlikeAreOneTooManyUnlessACellStandsBetween(String path, String name, boolean good) {
        var open = Opened.path(path);

        new Looks(open).start(Opened.element(name, 40, 43));

        assertThat(open.regular()).isEqualTo(good);
    }

    @Test
    void onlyThoseWithTheSameAttributesAreAlike() {
        String page = "<font a=1 b=2><font b='2' a=1><font b=2 a=1><font a=2 b=1><font a=1 b=2>";

        assertThat(regular(page.substring(0, page.lastIndexOf('<')))).isTrue();
        assertThat(regular(page)).isFalse();
    }

    private static boolean regular(String page) {
        return new StrictParser(page).parse().isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "p/b/i, i, p/b",
        "p/b/b, b, p/b",
        "p/b/span/sup, b, p",
        "p/b, i, p/b",
        "p/span, b, p/span",
        "b/table/tr/td, b, b/table/tr/td",
    })
    void anEndTagClosesTheInnermostOfItsNameInTheCell(String path, String name, String left) {
        var open = Opened.path(path);

        new Looks(open).end(name, 40);

        assertThat(open.regular()).isTrue();
        assertThat(Opened.path(open)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"b/p, b", "b/i, b", "b/span/div, b"})
    void whatIsNotOrdinaryInItMayNotBeCutOff(String path, String name) {
        var open = Opened.path(path);

        new Looks(open).end(name, 40);

        assertThat(open.regular()).isFalse();
    }
}
