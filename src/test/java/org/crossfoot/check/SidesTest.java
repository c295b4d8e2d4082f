package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Period;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Sense;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {

    /** A greater loss and a greater cost go up, however their figures are signed. */
    @ParameterizedTest
    @CsvSource({
        "GAIN, AS_IS, 20, 10, 1",
        "GAIN, AS_IS, -20, -10, -1",
        "GAIN, LOSS, -20, -10, 1",
        "GAIN, LOSS, 20, 10, 1",
        "COST, AS_IS, -20, -10, 1",
        "PLAIN, AS_IS, 10, 20, -1",
        "GAIN, AS_IS, 5, -5, 1",
        "GAIN, LOSS, -5, 5, 1",
        "GAIN, LOSS, 5, -5, 1",
    })
    void theWayIsThatOfWhatTheSentenceNames(
            Nature nature, Sense sense, int now, int then, int turn) {
        assertThat(sides(nature, sense, now, then).turn()).isEqualTo(turn);
    }

    @Test
    void whatRoundingCouldHaveDoneIsNoWay() {
        assertThat(sides(Nature.GAIN, Sense.AS_IS, 10, 10).turn()).isZero();
        assertThat(sides(Nature.GAIN, Sense.AS_IS, 11, 10).turn()).isZero();
        assertThat(sides(Nature.GAIN, Sense.AS_IS, 12, 10).turn()).isEqualTo(1);
    }

    @Test
    void percentagesAreOfWhereItStarted() {
        var percent = sides(Nature.COST, Sense.AS_IS, -1500, -1000).percent().orElseThrow();

        assertThat(percent.middle().doubleValue()).isCloseTo(50, within(0.01));
        assertThat(percent.slack()).isLessThan(BigDecimal.ONE);
    }

    @Test
    void fromNothingOrLessThereIsNoPercentage() {
        assertThat(sides(Nature.GAIN, Sense.AS_IS, 10, 0).percent()).isEmpty();
        assertThat(sides(Nature.GAIN, Sense.AS_IS, 10, -10).percent()).isEmpty();
    }

    private static Sides sides(Nature nature, Sense sense, int now, int then) {
        var subject = new Subject("subject", Optional.empty(), nature, sense, List.of());
        return Sides.of(subject, found(now), found(then));
    }

    private static Found found(int thousands) {
        return new Found(
                "subject",
                Period.at(LocalDate.EPOCH),
                Unit.MONEY,
                List.of(Proofs.term(Op.PLUS, "subject", thousands)),
                Sureness.SURE);
    }
}
