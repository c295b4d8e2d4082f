package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LendingTest {

    private static final Moment SECOND = new Moment.Quarter(2, Optional.empty());
    private static final Moment HALF = new Moment.Stretch(6, 2007);

    @Test
    void aSentenceLendsItsOwnTimeOrTheOneThatItWasLent() {
        assertThat(lent("Revenue was $3.1 million in the second quarter.", HALF)).contains(SECOND);
        assertThat(lent("Revenue was $3.1 million.", HALF)).contains(HALF);
    }

    @Test
    void ofSeveralTimesWhichIsMeantIsNotKnown() {
        assertThat(
                        lent(
                                "Net loss was $10.5 million and $20.0 million for the second quarter"
                                        + " and first six months of fiscal 2007, respectively.",
                                SECOND))
                .contains(
                        new Moment.Several(
                                List.of(new Moment.Quarter(2, Optional.of(2007)), HALF)));
        assertThat(
                        lent(
                                "Net loss was $10.5 million and $10.4 million for the second quarter"
                                        + " of fiscal 2007 and 2006, respectively.",
                                HALF))
                .contains(new Moment.Quarter(2, Optional.of(2007)));
    }

    @Test
    void whatIsHeldAgainstAnotherSortOfTimeMayBeOfAnotherTooItself() {
        assertThat(
                        lent(
                                "Net loss was $20.0 million, compared to $21.4 million in the first"
                                        + " six months of fiscal 2006.",
                                SECOND))
                .contains(new Moment.Several(List.of(new Moment.Newest())));
    }

    @Test
    void aTimeThatNoFigureHasIsLentToo() {
        assertThat(
                        lent(
                                "The increase in headcount in the first six months of fiscal 2007"
                                        + " reflects hiring.",
                                SECOND))
                .contains(HALF);
        assertThat(lent("Hiring began in the first six months of fiscal 2006 and goes on.", SECOND))
                .contains(SECOND);
        assertThat(lent("Hiring went on, compared to the first six months of fiscal 2007.", SECOND))
                .contains(SECOND);
    }

    private static Optional<Moment> lent(String sentence, Moment before) {
        var calendar =
                new Calendar(
                        Told.telling("Nothing.").statements(),
                        Naming.of(List.of("the second quarter of fiscal 2007")));
        return new Lending(calendar)
                .time(Lexed.tokens(sentence), Lexed.said(sentence), Optional.of(before));
    }
}
