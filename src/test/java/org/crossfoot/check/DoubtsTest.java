package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.read.claim.Told;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private final Filing filing =
            Told.telling("Revenue for the second quarter of fiscal 2007 was $3.9 million.");
    private final Outcome outcome = new StatedLevelsAgree().apply(filing).getFirst();

    @Test
    void wordsAreNotAccusedByAFigureInDoubt() {
        var heard = heard(new CellRef("s2", 0, 0), outcome);

        assertThat(outcome).isInstanceOf(Outcome.Differs.class);
        assertThat(heard)
                .isInstanceOfSatisfying(
                        Outcome.Skipped.class,
                        skipped -> {
                            assertThat(skipped.reason()).isEqualTo(Reason.FIGURE_IN_DOUBT);
                            assertThat(skipped.words())
                                    .contains(filing.claims().getFirst().source());
                        });
    }

    @Test
    void doubtsAboutOtherFiguresDoNotMatter() {
        assertThat(heard(new CellRef("s1", 0, 0), outcome)).isSameAs(outcome);
    }

    @Test
    void whatAgreesNeedsNoDoubt() {
        var agrees = new Outcome.Agrees(outcome.check(), ((Outcome.Differs) outcome).proof());

        assertThat(heard(new CellRef("s2", 0, 0), agrees)).isSameAs(agrees);
    }

    private Outcome heard(CellRef suspect, Outcome one) {
        return new Doubts(Set.of(suspect)).heard(filing.claims().getFirst(), one);
    }
}
