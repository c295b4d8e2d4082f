package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Sense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTest {

    @ParameterizedTest
    @CsvSource({
        "BETTER, GAIN, AS_IS, UP",
        "BETTER, COST, AS_IS, DOWN",
        "BETTER, GAIN, LOSS, DOWN",
        "WORSE, GAIN, AS_IS, DOWN",
        "WORSE, COST, AS_IS, UP",
        "UP, COST, AS_IS, UP",
        "DOWN, GAIN, AS_IS, DOWN",
        "FLAT, GAIN, AS_IS, FLAT",
    })
    void betterIsMoreOfAGainAndLessOfACost(
            Token.Way way, Nature nature, Sense sense, Direction direction) {
        var subject = new Subject("subject", Optional.empty(), nature, sense, List.of());

        assertThat(Cue.direction(way, subject)).isEqualTo(direction);
    }
}
