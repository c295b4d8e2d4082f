package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Claim.Kind;
import org.junit.jupiter.api.Test;

class OtherColumnTest {

    @Test
    void aFigureOfAnotherPeriodOfTheLineIsFoundThere() {
        var diagnosis =
                diagnosis(
                        Kind.LEVEL,
                        "Research and development costs for the second quarter of fiscal 2007"
                                + " were $4.967 million.");

        assertThat(diagnosis.orElseThrow().kind()).isEqualTo(Diagnosis.Kind.OTHER_COLUMN);
        assertThat(diagnosis.orElseThrow().suspect().orElseThrow().column()).isEqualTo(3);
        assertThat(diagnosis.orElseThrow().fits()).contains(Proofs.thousands(4967));
    }

    @Test
    void aShortFigureStandsInTooManyColumnsToTell() {
        assertThat(
                        diagnosis(
                                Kind.LEVEL,
                                "Research and development costs for the second quarter of fiscal"
                                        + " 2007 were $5.0 million."))
                .isEmpty();
    }

    @Test
    void aChangeHasNoColumn() {
        assertThat(
                        diagnosis(
                                Kind.CHANGE_AMOUNT,
                                "Revenue for the quarter decreased by $9.730 million from the"
                                        + " prior year comparable quarter."))
                .isEmpty();
    }

    private static Optional<Diagnosis> diagnosis(Kind kind, String prose) {
        var one = Claims.of(kind, prose);
        return new OtherColumn(one.evidence(), one.claim()).diagnosis();
    }
}
