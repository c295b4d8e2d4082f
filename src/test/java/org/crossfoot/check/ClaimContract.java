package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Claim;
import org.crossfoot.read.claim.Told;

/** What came of the claims of a paragraph above the tables of a made-up company. */
final class ClaimContract {

    private ClaimContract() {}

    static List<Outcome> outcomes(Check check, String prose) {
        return check.apply(Told.telling(prose));
    }

    static Proof agrees(Check check, String prose) {
        var outcomes = outcomes(check, prose);
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Agrees.class);
        return ((Agrees) outcomes.getFirst()).proof();
    }

    static Differs differs(Check check, String prose) {
        var outcomes = outcomes(check, prose);
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Differs.class);
        var differs = (Differs) outcomes.getFirst();
        assertThat(differs.proof().stated().words())
                .as("the words of a claim")
                .isPresent()
                .get()
                .isIn(Told.telling(prose).claims().stream().map(Claim::source).toList());
        return differs;
    }

    static Skipped skipped(Check check, String prose) {
        var outcomes = outcomes(check, prose);
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Skipped.class);
        return (Skipped) outcomes.getFirst();
    }
}
