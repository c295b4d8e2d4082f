package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Tag;
import org.junit.jupiter.api.Test;

class XbrlFactTest {

    private static final XbrlFact CASH = Reported.money("us-gaap:Cash", "5000", Reported.NOW);

    @Test
    void onlyOtherElementsKeepTheirPrefix() {
        assertThat(CASH.concept()).isEqualTo(new Concept("Cash"));
        assertThat(Reported.money("hp:Cash", "5", Reported.NOW).concept())
                .isEqualTo(new Concept("hp:Cash"));
    }

    @Test
    void aFactWithDimensionsIsOfAPart() {
        var dimensions = Map.of("x:Where", "hp:NorthMember");
        XbrlFact part = Reported.part(CASH, dimensions);

        assertThat(CASH.whole()).isTrue();
        assertThat(part.whole()).isFalse();
        assertThat(part.tag().orElseThrow().dimensions()).isEqualTo(dimensions);
    }

    @Test
    void aFigureIsATag() {
        assertThat(CASH.tag())
                .contains(
                        new Tag(
                                new Concept("Cash"),
                                Reported.NOW,
                                new Amount(new BigDecimal("5000"), -3),
                                "USD",
                                Map.of()));
        assertThat(Reported.words("dei:Name", "5").tag()).isEmpty();
    }

    @Test
    void whatHasAUnitIsANumber() {
        assertThat(CASH.numeric()).isTrue();
        assertThat(Reported.words("dei:Name", "5").numeric()).isFalse();
    }
}
