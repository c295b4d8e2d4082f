package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;

class TurnReaderTest {

    @Test
    void aNounOfWayNamesWhatItIsIn() {
        var said = said("The decline in total assets reflects volume.").getFirst();

        assertThat(said.kind()).isEqualTo(Kind.DIRECTION);
        assertThat(said.direction()).isEqualTo(Direction.DOWN);
        assertThat(said.stated()).isEmpty();
    }

    @Test
    void whatFollowsWithAFigureIsNotBare() {
        assertThat(said("The decline in revenue of 5% reflects volume.")).isEmpty();
    }

    @Test
    void aVerbOrAnotherPrepositionIsNoNoun() {
        assertThat(said("Revenue declined in the quarter.")).isEmpty();
        assertThat(said("The decline of revenue reflects volume.")).isEmpty();
    }

    @Test
    void hopesGoNoWay() {
        assertThat(said("We expect a decline in revenue.")).isEmpty();
    }

    @Test
    void theSentenceBeforeSaysWhatIsCompared() {
        var before =
                Lexed.said(
                        "Revenue was $3.1 million compared to $5.8 million in the prior quarter.");
        String sentence = "The decline in revenue reflects volume.";
        var said = new TurnReader(sentence, Lexed.tokens(sentence), before).said(List.of());

        assertThat(said.getFirst().against()).contains(new Moment.QuarterBefore());
        assertThat(said.getFirst().sureness()).isEqualTo(Sureness.SURE);
        assertThat(said(sentence).getFirst().sureness()).isEqualTo(Sureness.LIKELY);
    }

    private static List<Said> said(String sentence) {
        return new TurnReader(sentence, Lexed.tokens(sentence), List.of()).said(List.of());
    }
}
