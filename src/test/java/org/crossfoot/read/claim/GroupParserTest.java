package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Claim.Hedge;
import org.junit.jupiter.api.Test;

class GroupParserTest {

    @Test
    void figuresJoinedByOrSayOneThing() {
        var groups =
                Lexed.groups(
                        "Gross loss was $2.3 million, or 73% of revenue, compared to $1.1 million.");

        assertThat(groups).extracting(group -> group.members().size()).containsExactly(2, 1);
    }

    @Test
    void anAsideSaysTheSameOnceMore() {
        assertThat(Lexed.groups("Revenue fell $2.7 million (47%) in the quarter.")).hasSize(1);
        assertThat(Lexed.groups("Revenue fell $2.7 million and 47% in the quarter.")).hasSize(2);
    }

    @Test
    void anAsideOfAnotherTimeSaysAnotherThing() {
        assertThat(Lexed.groups("Revenue was $2.7 million ($3.1 million in 2019).")).hasSize(2);
        assertThat(Lexed.groups("Revenue was $2.7 million (2019: $3.1 million).")).hasSize(2);
        assertThat(Lexed.groups("Revenue was $2.7 million ($3.1 million) in 2019.")).hasSize(1);
        assertThat(Lexed.groups("Revenue was $2.7 million (47% in 2019).")).hasSize(1);
    }

    @Test
    void whatAChangeIsOverIsWhatItIsComparedWith() {
        var said = Lexed.said("Revenue was $9.5 million, an increase of 12% over $8.5 million.");

        assertThat(said.getLast().then()).isTrue();
        assertThat(said.getLast().hedge()).isEqualTo(Hedge.NONE);
        assertThat(Lexed.said("Revenue increased 12% to over $8.5 million.").getLast().hedge())
                .isEqualTo(Hedge.OVER);
    }

    @Test
    void aPercentageOfSomethingHasABasis() {
        var member = Lexed.groups("Gross loss was 73% of our total revenue.").getFirst().first();

        assertThat(member.basis().orElseThrow().subject().name()).isEqualTo("total revenue");
        assertThat(Lexed.groups("Revenue fell 47% in revenue.").getFirst().first().basis())
                .isEmpty();
    }

    @Test
    void theHedgeRightBeforeAFigureBoundsIt() {
        assertThat(
                        Lexed.groups("Revenue was approximately $3.1 million.")
                                .getFirst()
                                .first()
                                .hedge())
                .isEqualTo(Hedge.ABOUT);
        assertThat(
                        Lexed.groups("Approximately half of revenue was $3.1 million.")
                                .getFirst()
                                .first()
                                .hedge())
                .isEqualTo(Hedge.NONE);
    }

    @Test
    void aTimeBetweenTwoFiguresOfAGroupIsTheirs() {
        assertThat(
                        Lexed.groups(
                                        "Net loss was $10.5 million for the second quarter, or $0.10"
                                                + " per share.")
                                .getFirst()
                                .tail()
                                .now())
                .isPresent();
    }

    @Test
    void aSentenceWithoutFiguresHasNoGroups() {
        assertThat(Lexed.groups("Revenue fell.")).isEmpty();
    }
}
