package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    private static final Period NOW = Period.monthsTo(3, LocalDate.of(2006, 9, 30));
    private static final Period YEAR_AGO = Period.monthsTo(3, LocalDate.of(2005, 9, 30));
    private static final Period QUARTER_AGO = Period.monthsTo(3, LocalDate.of(2006, 6, 30));

    @Test
    void carriesTheMeasureAcrossASentence() {
        var claims =
                claims(
                        "The reported gross loss for the second quarter was $2.3 million, or 73% of revenue compared to $1.1 million, or 18% of revenue from the prior year comparable quarter and $1.4 million, or 21% of revenue from the prior quarter.");

        assertThat(claims)
                .extracting(Claim::kind, claim -> claim.periods().getFirst())
                .containsExactly(
                        tuple(Kind.LEVEL, NOW),
                        tuple(Kind.SHARE_OF_BASIS, NOW),
                        tuple(Kind.COMPARED_LEVEL, YEAR_AGO),
                        tuple(Kind.SHARE_OF_BASIS, YEAR_AGO),
                        tuple(Kind.COMPARED_LEVEL, QUARTER_AGO),
                        tuple(Kind.SHARE_OF_BASIS, QUARTER_AGO));
        assertThat(claims).allMatch(claim -> claim.sureness() == Sureness.SURE);
    }

    @Test
    void readsAnImprovementOfACostAsLess() {
        var claims =
                claims(
                        "Research and development costs were $2.7 million for the fiscal 2007 second quarter, an improvement of $0.1 million, or 5%, from the prior year comparable quarter and $0.2 million, or 7% from the prior quarter.");

        assertThat(claims.subList(1, 5))
                .extracting(Claim::kind, Claim::direction, claim -> claim.against().getFirst())
                .containsExactly(
                        tuple(Kind.CHANGE_AMOUNT, Direction.DOWN, YEAR_AGO),
                        tuple(Kind.CHANGE_PERCENT, Direction.DOWN, YEAR_AGO),
                        tuple(Kind.CHANGE_AMOUNT, Direction.DOWN, QUARTER_AGO),
                        tuple(Kind.CHANGE_PERCENT, Direction.DOWN, QUARTER_AGO));
    }

    @Test
    void linksAChangeWithTheTwoLevelsOfItsSentence() {
        var claims =
                claims(
                        "Revenue decreased $2.7 million to $3.1 million from $5.8 million in the prior year quarter.");

        assertThat(claims)
                .extracting(Claim::kind)
                .containsExactly(Kind.CHANGE_AMOUNT, Kind.LEVEL, Kind.COMPARED_LEVEL);
        assertThat(claims.getFirst().between().orElseThrow().from())
                .isEqualTo(claims.getLast().source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue was $3.1 million (Q2 2006: $5.8 million).",
                "Revenue was $3.1 million ($5.8 million in the second quarter of 2006).",
            })
    void theTimeOfAnAsideIsItsOwn(String sentence) {
        assertThat(claims(sentence))
                .extracting(Claim::kind, claim -> claim.periods().getFirst())
                .containsExactly(tuple(Kind.LEVEL, NOW), tuple(Kind.COMPARED_LEVEL, YEAR_AGO));
    }

    @Test
    void hearsHedges() {
        assertThat(
                        claims("Revenue for the quarter was approximately $3.1 million.")
                                .getFirst()
                                .hedge())
                .isEqualTo(Hedge.ABOUT);
        assertThat(claims("Revenue for the quarter was more than $3 million.").getFirst().hedge())
                .isEqualTo(Hedge.OVER);
    }

    @Test
    void leavesANarrowedMeasureAlone() {
        assertThat(
                        claims("European revenue was $3.1 million for the quarter.")
                                .getFirst()
                                .subject()
                                .rows())
                .isEmpty();
        assertThat(
                        claims("Revenue per unit was $3.1 million for the quarter.")
                                .getFirst()
                                .subject()
                                .rows())
                .isEmpty();
    }

    @Test
    void leavesHopesAndAdjustedFiguresAlone() {
        assertThat(claims("We expect revenue of $3.1 million for the second quarter."))
                .allMatch(claim -> claim.kind() == Kind.OTHER);
        assertThat(claims("Revenue was up 10% in constant currency from the prior year quarter."))
                .allMatch(claim -> claim.kind() == Kind.OTHER);
    }

    @Test
    void keepsTheExactCharactersApart() {
        var filing =
                Told.telling(
                        "Revenue for the quarter was $3.1 million, a decrease of 47% from the prior year quarter.");

        assertThat(filing.claims())
                .extracting(Claim::text)
                .containsExactly("Revenue for the quarter was $3.1 million", "decrease of 47%");
        assertThat(filing.claims())
                .allMatch(claim -> filing.document("d1").text(claim.source()).equals(claim.text()));
    }

    @Test
    void knowsWhoIsQuoted() {
        assertThat(
                        claims(
                                        "\u201cRevenue for the quarter was $3.1 million,\u201d said the president.")
                                .getFirst()
                                .quoted())
                .isTrue();
    }

    private static List<Claim> claims(String prose) {
        return Told.telling(prose).claims();
    }
}
