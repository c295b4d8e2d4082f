package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTest {

    @ParameterizedTest
    @CsvSource({"ERROR, CONTRADICTED", "WARNING, DIFFERS", "INFO, NOTE"})
    void aDifferenceIsAsLoudAsItsSeverity(Severity severity, Sign sign) {
        var proof =
                Proofs.of(
                        Unit.MONEY,
                        List.of(),
                        Proofs.thousands(1),
                        Proofs.term(Op.PLUS, "Cash", 2));

        assertThat(Sign.of(new Outcome.Differs("totals-foot", severity, proof, List.of())))
                .isEqualTo(sign);
    }

    @Test
    void whatWasNotCheckedDoesNotAgree() {
        assertThat(
                        Sign.of(
                                new Outcome.Skipped(
                                        "totals-foot",
                                        Outcome.Reason.NO_PERIOD,
                                        "Cash",
                                        List.of(),
                                        Optional.empty())))
                .isEqualTo(Sign.NOT_CHECKED);
    }

    @Test
    void noTwoSignsLookAlike() {
        assertThat(Stream.of(Sign.values()).map(SignTest::drawn)).doesNotHaveDuplicates();
    }

    @Test
    void theLoudestHasEightCornersAndTheNextThree() {
        assertThat(corners(Sign.CONTRADICTED)).isEqualTo(8);
        assertThat(corners(Sign.DIFFERS)).isEqualTo(3);
    }

    private static int corners(Sign sign) {
        return drawn(sign).stream()
                .filter(Mark.Polygon.class::isInstance)
                .mapToInt(mark -> ((Mark.Polygon) mark).corners().size())
                .sum();
    }

    private static List<Mark> drawn(Sign sign) {
        var canvas = Drawn.canvas();
        sign.draw(canvas, 100, 100, 4);
        return canvas.page().marks();
    }
}
