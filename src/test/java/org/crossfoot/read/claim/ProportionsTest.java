package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.crossfoot.model.Claim;
import org.crossfoot.model.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a percentage of revenue, gross loss was 73.4%.",
                "Gross loss, as a percentage of our revenue, was 73.4%.",
                "Gross loss as a percent of revenue was 73.4%.",
                "Gross loss was 73.4% as a percentage of revenue.",
            })
    void aShareIsOneWhereverItsWordsStand(String sentence) {
        assertThat(Lexed.said(sentence))
                .extracting(
                        Said::kind,
                        said -> concept(said.subject()),
                        said -> concept(said.basis().orElseThrow()))
                .containsExactly(tuple(Claim.Kind.SHARE_OF_BASIS, "GrossProfit", "Revenues"));
    }

    @Test
    void anAmountBeforeTheWordsStaysOne() {
        assertThat(
                        Lexed.said(
                                "Gross loss was $2.3 million, or, as a percentage of revenue,"
                                        + " 73.4%."))
                .extracting(Said::kind)
                .containsExactly(Claim.Kind.LEVEL, Claim.Kind.SHARE_OF_BASIS);
    }

    @Test
    void theWholeIsWhatTheWordsName() {
        var name = Lexed.only("As a percentage of revenue, gross loss fell.", Token.Named.class);

        assertThat(concept(name.subject())).isEqualTo("GrossProfit");
        assertThat(name.ratio()).map(ProportionsTest::concept).contains("Revenues");
    }

    @Test
    void aWholeThatNoTableHasLeavesTheWords() {
        assertThat(Lexed.said("As a percentage of bookings, gross loss was 73.4%."))
                .noneMatch(said -> said.kind() == Claim.Kind.SHARE_OF_BASIS);
    }

    private static String concept(Subject subject) {
        return subject.concept().orElseThrow().name();
    }
}
