package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypewrittenTest {

    @Test
    void tagsHaveNoWidthAndEntitiesAreOneCharacter() {
        assertThat(read("R&amp;D <b>costs</b>&nbsp; 5")).isEqualTo("R&D costs  5");
    }

    @Test
    void theTagsOfOldFilingsKeepTheirWidth() {
        assertThat(read("<S>   <C>\nCash  5")).isEqualTo("<S>   <C>\nCash  5");
    }

    @Test
    void aBreakIsALineEndAndALessThanStays() {
        assertThat(read("a<br>b < 5")).isEqualTo("a\nb < 5");
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        String html = "<pre>a&amp;b</pre>";
        Text text = Typewritten.read("d1", html, Laid.element(html, "pre"));

        assertThat(text.source(1, 2).start()).isEqualTo(6);
        assertThat(text.source(2, 3).start()).isEqualTo(11);
    }

    private static String read(String typed) {
        String html = "<pre>" + typed + "</pre>";
        return Typewritten.read("d1", html, Laid.element(html, "pre")).value();
    }
}
