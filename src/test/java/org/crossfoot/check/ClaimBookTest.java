package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.read.claim.Told;
import org.junit.jupiter.api.Test;

class ClaimBookTest {

    private static final String LEVELS = "stated-levels-agree";
    private static final Filing WRONG =
            Told.telling("Revenue for the second quarter of fiscal 2007 was $3.9 million.");

    @Test
    void eachCheckHasTheClaimsThatItLooksAfter() {
        var book =
                ClaimBook.of(
                        Told.telling(
                                "Revenue for the second quarter of fiscal 2007 was $3.1 million."
                                        + " Net loss was $0.10 per share."));

        assertThat(book.outcomes(LEVELS)).hasSize(1).allMatch(Agrees.class::isInstance);
        assertThat(book.outcomes("per-share-claims-agree")).hasSize(1);
        assertThat(book.outcomes("totals-foot")).isEmpty();
    }

    @Test
    void oneDirectionOfASentenceIsSaidOnceForAmountAndPercentage() {
        var book =
                ClaimBook.of(
                        Told.telling(
                                "Revenue for the quarter decreased by $2.7 million, or 47%, from"
                                        + " the prior year comparable quarter."));

        assertThat(book.outcomes(DirectionWordsAgree.ID)).hasSize(1);
        assertThat(book.outcomes("stated-changes-agree")).hasSize(1);
        assertThat(book.outcomes("stated-percentages-agree")).hasSize(1);
    }

    @Test
    void aFigureInDoubtAccusesNoWords() {
        var doubts = new Doubts(Set.of(new CellRef("s2", 0, 0)));

        assertThat(ClaimBook.of(WRONG).outcomes(LEVELS)).first().isInstanceOf(Differs.class);
        assertThat(ClaimBook.of(WRONG, doubts).outcomes(LEVELS))
                .first()
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(Reason.FIGURE_IN_DOUBT));
    }

    @Test
    void theSumOfASentenceIsNotAccusedBesideItsFigure() {
        var book =
                ClaimBook.of(
                        Told.telling(
                                "Revenue decreased by $2.7 million to $3.9 million for the second"
                                        + " quarter from $5.8 million for the prior year comparable"
                                        + " quarter."));

        assertThat(book.outcomes(LEVELS)).anyMatch(Differs.class::isInstance);
        assertThat(book.outcomes(SentenceArithmeticHolds.ID)).noneMatch(Differs.class::isInstance);
    }
}
