package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.outcomes;

import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.junit.jupiter.api.Test;

class WitnessesTest {

    private static final Check LEVELS = new StatedLevelsAgree();

    @Test
    void aFigureOfTheRightSizeThatStandsAloneIsBelieved() {
        assertThat(first("Revenue for the quarter was $3.6 million.")).isInstanceOf(Differs.class);
    }

    @Test
    void aFigureOfAnotherSizeIsOfSomethingElse() {
        assertUnheard("Revenue for the quarter was $98.4 million.");
    }

    @Test
    void afterAnotherThatFitsNothingNeitherIsBelieved() {
        assertUnheard(
                "Revenue for the quarter was $3.6 million. Revenue for the quarter was $4.4 million.");
    }

    @Test
    void aSentenceThatAgreesOtherwiseSpeaksForItsWrongFigure() {
        var outcomes =
                outcomes(
                        LEVELS,
                        "Revenue for the quarter was $5.9 million and net loss for the quarter was $10.5 million.");

        assertThat(outcomes).filteredOn(Differs.class::isInstance).hasSize(1);
    }

    @Test
    void aSentenceOfWhichNothingAgreesSpeaksOfSomethingElse() {
        assertUnheard("Revenue was $3.6 million and gross loss was $2.5 million.");
        assertUnheard("Gross loss was $2.5 million. Revenue was $3.6 million.", 1);
    }

    @Test
    void oneFigureThatAgreesDoesNotSpeakForThreeThatDoNot() {
        assertUnheard(
                "Revenue for the quarter was $3.1 million, gross loss was $2.9 million, research and"
                        + " development was $3.3 million and net loss was $11.9 million.",
                1);
    }

    private static Outcome first(String prose) {
        return outcomes(LEVELS, prose).getFirst();
    }

    private static void assertUnheard(String prose) {
        assertUnheard(prose, 0);
    }

    private static void assertUnheard(String prose, int claim) {
        assertThat(outcomes(LEVELS, prose).get(claim))
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(Reason.AMBIGUOUS));
    }
}
