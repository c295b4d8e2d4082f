package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void fillsItsPatternsTheEnglishWay() {
        assertThat(Drawn.PHRASE.of("page", 2, 1234)).isEqualTo("Page 2 of 1,234");
    }

    @Test
    void whatTheBundleDoesNotNameIsSaidOtherwise() {
        assertThat(Drawn.PHRASE.orElse("currency.USD", "USD")).isEqualTo("US dollars");
        assertThat(Drawn.PHRASE.orElse("currency.XXX", "XXX")).isEqualTo("XXX");
    }

    @Test
    void datesAreWrittenOut() {
        assertThat(Phrase.date(LocalDate.of(2006, 9, 3))).isEqualTo("September 3, 2006");
    }
}
