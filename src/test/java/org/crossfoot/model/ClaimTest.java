package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Source WORDS = new Source("d1", 4, 16);

    @Test
    void aFigureThatIsPlacedNowhereCanAccuseNobody() {
        var claim = new Claim(WORDS, WORDS, "$7.2 million", Optional.of(Concept.REVENUES));

        assertThat(claim.kind()).isEqualTo(Claim.Kind.OTHER);
        assertThat(claim.sureness()).isEqualTo(Sureness.GUESS);
        assertThat(claim.stated()).isEmpty();
        assertThat(claim.subject().rows()).isEmpty();
    }

    @Test
    void speaksOfWhatItsSubjectIs() {
        assertThat(new Claim(WORDS, WORDS, "$7.2 million", Optional.of(Concept.CASH)).concept())
                .contains(Concept.CASH);
        assertThat(new Claim(WORDS, WORDS, "$7.2 million", Optional.empty()).concept()).isEmpty();
    }
}
