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
    void aLooseLevelProvesNothing() {
        assertThat(outcome("by $3.7 million", "approximately $3.1 million")).isEmpty();
    }

    private static Optional<Outcome> outcome(String change, String to) {
        var filing =
                Told.telling(
                        "Revenue decreased %s to %s for the second quarter from $5.8 million for the prior year comparable quarter."
                                .formatted(change, to));
        var claims =
                filing.claims().stream()
                        .collect(Collectors.toMap(Claim::source, Function.identity()));
        return filing.claims().stream()
                .filter(claim -> claim.between().isPresent())
                .findFirst()
                .flatMap(claim -> new SentenceSum(claim, claims).outcome());
    }
}
