package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;

class OwnCueTest {

    @Test
    void aPercentageBehindACommaAloneIsTheChange() {
        var said = Lexed.said("Revenue was $3.1 million, or 47% lower.");

        assertThat(said).extracting(Said::kind).containsExactly(Kind.LEVEL, Kind.CHANGE_PERCENT);
        assertThat(said.getFirst().sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void withoutOneBothMayBe() {
        assertThat(Lexed.said("Revenue was $2.7 million or 47% lower."))
                .extracting(Said::kind)
                .containsExactly(Kind.CHANGE_AMOUNT, Kind.CHANGE_PERCENT);
    }

    @Test
    void anAmountAShareBesideAPercentageIsNoChange() {
        var said = Lexed.said("Net loss was $49 million, up 79%, or $0.93 per share.");

        assertThat(said)
                .extracting(Said::kind)
                .containsExactly(Kind.LEVEL, Kind.CHANGE_PERCENT, Kind.PER_SHARE);
        assertThat(said.getLast().sureness()).isEqualTo(Sureness.LIKELY);
    }

    @Test
    void ofTwoPercentagesInConstantCurrencyTheLastIsAnother() {
        assertThat(OwnCue.twice(Lexed.groups("Revenue was down 10%, or 8%.").getFirst())).isTrue();
        assertThat(OwnCue.twice(Lexed.groups("Revenue was $3, or 8% of it.").getFirst())).isFalse();
    }
}
