package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Source;
import org.junit.jupiter.api.Test;

class SpotTest {

    private static final XbrlFact CASH = Reported.money("us-gaap:Cash", "7190000", Reported.NOW);

    @Test
    void everyCharacterOfTheWordsStandsForTheWholeStretch() {
        var text = Spot.value(CASH).text("d1", "7,190");

        assertThat(text).hasToString("7,190");
        assertThat(text.source()).isEqualTo(new Source("d1", CASH.start(), CASH.end()));
        assertThat(text.source(2, 3)).isEqualTo(text.source());
    }

    @Test
    void aNameIsTheElements() {
        assertThat(Spot.name(CASH)).isEqualTo(new Spot(CASH.nameAt(), CASH.nameAt() + 12));
    }
}
