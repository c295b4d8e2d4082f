package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final Moment SECOND = new Moment.Quarter(2, Optional.empty());

    @Test
    void theTimeOfASentenceIsTheFirstOfItsOwn() {
        assertThat(
                        Timing.of(
                                Lexed.said(
                                        "Revenue was $3.1 million in the second quarter, compared"
                                                + " to $5.8 million in the prior year quarter.")))
                .contains(SECOND);
        assertThat(Timing.of(Lexed.said("Revenue was $3.1 million."))).isEmpty();
    }

    @Test
    void aTimeOfWhatIsComparedWithIsNotTheSentences() {
        assertThat(
                        Timing.of(
                                Lexed.said(
                                        "Net loss was $0.10 per share compared to $0.12 per share in"
                                                + " the second quarter.")))
                .isEmpty();
        assertThat(
                        Timing.of(
                                Lexed.said(
                                        "Net loss was $3 million on revenue of $5 million, compared"
                                                + " to net loss of $4 million on revenue of $6"
                                                + " million in the second quarter.")))
                .isEmpty();
        assertThat(Timing.of(Lexed.said("Net loss in the period was $3 million."))).isEmpty();
    }

    @Test
    void claimsWithoutATimeTakeThatOfTheSentenceOrTheParagraph() {
        var said = Lexed.said("Revenue was $3.1 million.");

        assertThat(Timing.spread(said, Optional.of(SECOND)).getFirst().now()).contains(SECOND);
        assertThat(Timing.spread(said, Optional.empty()).getFirst().now()).isEmpty();
    }

    @Test
    void whatIsHeldAgainstAQuarterIsOfOne() {
        var quarter = Lexed.said("Revenue was $3.1 million, down 47% from the first quarter.");
        var months =
                Lexed.said(
                        "Revenue was $3.1 million, down 47% from the three months ended June 30,"
                                + " 2006.");
        var year = Lexed.said("Revenue was $3.1 million, down 47% from fiscal 2005.");

        assertThat(Timing.spread(quarter, Optional.empty()).getFirst().now())
                .contains(new Moment.ThisQuarter());
        assertThat(Timing.spread(months, Optional.empty()).getFirst().now())
                .contains(new Moment.ThisQuarter());
        assertThat(Timing.spread(year, Optional.empty()).getFirst().now()).isEmpty();
    }

    @Test
    void theTimeOfTheParagraphIsDoubtedBesideOneOfAnotherSort() {
        var said =
                Lexed.said(
                        "Revenue was $3.1 million compared to $5.8 million in the first quarter.");
        var months = new Moment.Span(9, Optional.empty());

        assertThat(Timing.spread(said, Optional.of(months)).getFirst().sureness())
                .isEqualTo(Sureness.LIKELY);
        assertThat(Timing.spread(said, Optional.of(SECOND)).getFirst().sureness())
                .isEqualTo(Sureness.SURE);
    }

    @Test
    void aChangeIsComparedWithTheTimeOfItsNeighbour() {
        var spread =
                Timing.spread(
                        Lexed.said(
                                "Revenue decreased $2.7 million to $3.1 million from $5.8 million in"
                                        + " the prior year quarter."),
                        Optional.empty());

        assertThat(spread.getFirst().against()).contains(new Moment.YearBefore());
        assertThat(spread.getFirst().sureness()).isEqualTo(Sureness.SURE);
    }

    @Test
    void aChangeThatNothingDatesIsNotSure() {
        List<Said> spread =
                Timing.spread(Lexed.said("Revenue decreased $2.7 million."), Optional.of(SECOND));

        assertThat(spread.getFirst().sureness()).isEqualTo(Sureness.LIKELY);
    }
}
