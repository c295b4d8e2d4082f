package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Claim.Kind;
import org.junit.jupiter.api.Test;

class DirectionsTest {

    @Test
    void aWordIsHeldAgainstTheSignOfTheChange() {
        assertThat(ofPercentage("increase")).isInstanceOf(Agrees.class);
        assertThat(ofPercentage("decline"))
                .isInstanceOfSatisfying(
                        Differs.class,
                        differs -> assertThat(differs.proof().namesWayAlone()).isTrue());
    }

    @Test
    void withoutPeriodsToCompareItGoesNoWay() {
        assertThat(bare("The decline in total assets reflects volume."))
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(Reason.NO_PERIOD));
    }

    @Test
    void theWordBesideAFigureNamesAWayAlone() {
        var one =
                Claims.of(
                        Kind.CHANGE_PERCENT,
                        "Revenue for the quarter increased 47% from the prior year comparable"
                                + " quarter.");
        var held = new Holdings(one.evidence(), one.claim()).all().getFirst();

        assertThat(Directions.goes(one.claim(), held)).isFalse();
        assertThat(Directions.of(one.claim(), held).orElseThrow())
                .isInstanceOfSatisfying(
                        Differs.class,
                        differs -> assertThat(differs.proof().namesWayAlone()).isTrue());
    }

    private static Outcome ofPercentage(String word) {
        return bare(
                "Gross loss for the quarter was $2.3 million compared to $1.1 million in the prior"
                        + " year quarter. The "
                        + word
                        + " in the gross loss percentage reflects volume.");
    }

    private static Outcome bare(String prose) {
        var one = Claims.of(Kind.DIRECTION, prose);
        return new Directions(one.evidence(), one.claim()).bare();
    }
}
