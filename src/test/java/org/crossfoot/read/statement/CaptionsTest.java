package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Statement.Caption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(In thousands, except per share data) | 3",
                "(Dollars in millions) | 6",
                "($000's omitted) | 3",
                "(000's omitted) | 3",
                "Thousands of Dollars | 3",
                "US$'000 | 3",
                "RMB’000 | 3",
                "£m | 6",
                "EUR million | 6",
                "SEK million | 6",
                "NT$ thousand | 3",
                "(amounts in billions) | 9",
                "(in millions, except share amounts which are reflected in thousands) | 6",
                "(Expressed in U.S. dollars) | 0"
            })
    void readsTheUnitThatIsNamedFirst(String words, int power) {
        assertThat(Captions.unit(words)).map(Caption::power).contains(power);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue of $2.9 million in the quarter",
                "(shares in thousands)",
                "Balance sheet",
                "ASSETS"
            })
    void hearsNoUnitInProseOrInCountsOfShares(String words) {
        assertThat(Captions.unit(words)).isEmpty();
    }

    @Test
    void aCaptionThatWrapsGoesOnToTheLineThatClosesIt() {
        assertThat(
                        Captions.nearest(
                                List.of(
                                        "BALANCE SHEETS",
                                        "(unaudited) (in 000s, except per",
                                        "share data)")))
                .map(Caption::text)
                .contains("(unaudited) (in 000s, except per share data)");
    }

    @Test
    void aCaptionThatIsWholeIsNotJoinedWithTheLineBelow() {
        assertThat(Captions.nearest(List.of("(In thousands)", "as restated)")))
                .map(Caption::text)
                .contains("(In thousands)");
    }
}
