package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Sureness;
import org.junit.jupiter.api.Test;

class SaidTest {

    private final Said change = Lexed.said("Revenue decreased by $2.7 million.").getFirst();

    @Test
    void anotherTimeChangesNothingElse() {
        Optional<Moment> then = Optional.of(new Moment.YearBefore());

        assertThat(change.at(then).now()).isEqualTo(then);
        assertThat(change.at(then).at(change.now())).isEqualTo(change);
        assertThat(change.than(then).against()).isEqualTo(then);
        assertThat(change.than(then).than(change.against())).isEqualTo(change);
    }

    @Test
    void whatIsUnsureIsNeverMadeSurer() {
        var guess = Lexed.said("Revenue was 12%.").getFirst();

        assertThat(change.unsure().sureness()).isEqualTo(Sureness.LIKELY);
        assertThat(change.unsure().unsure()).isEqualTo(change.unsure());
        assertThat(guess.unsure().sureness()).isEqualTo(Sureness.GUESS);
    }

    @Test
    void onlyAmountsAndPercentagesOfChangeAreChanges() {
        assertThat(change.change()).isTrue();
        assertThat(Lexed.said("Revenue decreased 47%.").getFirst().change()).isTrue();
        assertThat(Lexed.said("Revenue was $3.1 million.").getFirst().change()).isFalse();
    }
}
