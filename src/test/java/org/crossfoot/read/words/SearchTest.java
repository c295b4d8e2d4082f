package org.crossfoot.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private final Search search =
            Search.of("\\bper (?:common )?share\\b|\\beps\\b", "share", "eps");

    @ParameterizedTest
    @ValueSource(strings = {"income per share", "income per common share", "diluted eps"})
    void findsWhatMatches(String text) {
        assertThat(search.in(text)).isTrue();
    }

    @Test
    void aHintAloneIsNoMatch() {
        assertThat(search.in("common shares issued")).isFalse();
    }

    @Test
    void saysWhereTheFirstMatchBegins() {
        assertThat(search.start("income per share")).isEqualTo(7);
        assertThat(search.start("common shares issued")).isEqualTo(-1);
        assertThat(search.start("income")).isEqualTo(-1);
    }

    @Test
    void holdsAWordInAnyLetters() {
        assertThat(Search.holds("FORM 10-K", "form")).isTrue();
        assertThat(Search.holds("on Form 10-K", "form")).isTrue();
        assertThat(Search.holds("for", "form")).isFalse();
    }

    @Test
    void looksForNothingWhereNoHintStands() {
        assertThat(Search.of("cash", "money").in("cash")).isFalse();
    }

    @Test
    void findsAMatchWhereverItMayBegin() {
        var search = Search.of("(?i)\\b(?:19|20)\\d\\d\\b|-end\\b|x$");

        assertThat(search.start("of 1993")).isEqualTo(3);
        assertThat(search.start("of 11993")).isEqualTo(-1);
        assertThat(search.start("year-END")).isEqualTo(4);
        assertThat(search.start("prix")).isEqualTo(3);
        assertThat(search.start("x, \u00a3")).isEqualTo(-1);
    }

    @Test
    void findsAllMatchesOneBehindTheOther() {
        assertThat(Search.of("a+").all("aa b a").stream().map(found -> found.group()))
                .containsExactly("aa", "a");
        assertThat(Search.of("b(.)").first("abc").map(found -> found.group(1))).contains("c");
    }

    @Test
    void findsWordsInAnyLetters() {
        assertThat(Search.next("Pinewood and PINEWOOD", "Pinewood", 1)).isEqualTo(13);
        assertThat(Search.next("Pine", "Pinewood", 0)).isEqualTo(-1);
        assertThat(Search.next("x, \u212aelp, kelp", "kelp", 0)).isEqualTo(9);
        assertThat(Search.next("x, Oa\u212a", "oak", 0)).isEqualTo(3);
    }
}
