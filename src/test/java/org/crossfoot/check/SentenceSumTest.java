package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.Claim;
import org.crossfoot.read.claim.Told;
import org.junit.jupiter.api.Test;

class SentenceSumTest {

    @Test
    void theChangeMustFollowFromItsTwoLevels() {
        assertThat(outcome("by $2.7 million", "$3.1 million")).containsInstanceOf(Agrees.class);
        assertThat(outcome("by $3.7 million", "$3.1 million"))
                .containsInstanceOf(Differs.class)
                .map(differs -> ((Differs) differs).severity())
                .contains(Severity.ERROR);
    }

    @Test
    void aPercentageIsOfTheLevelFromWhichItStarts() {
        assertThat(outcome("47%", "$3.1 million")).containsInstanceOf(Agrees.class);
        assertThat(outcome("87%", "$3.1 million")).containsInstanceOf(Differs.class);
    }

    @Test
    void aPercentageIsComputedFromTheFiguresAsTheyArePrinted() {
        var agrees = (Agrees) outcome("50%", "$0.3 million", "$0.6 million").orElseThrow();

        assertThat(agrees.proof().computed().value()).isEqualByComparingTo("-50");
        assertThat(agrees.proof().allowed().middle().doubleValue()).isGreaterThan(-49);
    }

    @Test
    void fromNothingNoPercentageStarts() {
        assertThat(outcome("50%", "$0.3 million", "$0.0 million")).isEmpty();
    }

    @Test
    void aLooseLevelProvesNothing() {
        assertThat(outcome("by $3.7 million", "approximately $3.1 million")).isEmpty();
    }

    private static Optional<Outcome> outcome(String change, String to) {
        return outcome(change, to, "$5.8 million");
    }

    private static Optional<Outcome> outcome(String change, String to, String from) {
        var filing =
                Told.telling(
                        "Revenue decreased %s to %s for the second quarter from %s for the prior year comparable quarter."
                                .formatted(change, to, from));
        var claims =
                filing.claims().stream()
                        .collect(Collectors.toMap(Claim::source, Function.identity()));
        return filing.claims().stream()
                .filter(claim -> claim.between().isPresent())
                .findFirst()
                .flatMap(claim -> new SentenceSum(claim, claims).outcome());
    }
}
