package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfoot.check.ClaimContract.agrees;
import static org.crossfoot.check.ClaimContract.differs;
import static org.crossfoot.check.ClaimContract.skipped;

import org.crossfoot.check.Diagnosis.Kind;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.junit.jupiter.api.Test;

class ComponentsAgreeTest {

    private final Check check = new ComponentsAgree();

    @Test
    void agreesWithTheAmountInsideTheLabel() {
        agrees(check, told("$0.1 million"));
    }

    @Test
    void warnsAndShowsWiderScopesWhereTheyFitBetter() {
        var differs = differs(check, told("$0.2 million"));
        assertThat(differs.severity()).isEqualTo(Severity.WARNING);
        assertThat(differs.proof().computed().value()).isEqualByComparingTo("141000");
        assertThat(differs.proof().others())
                .extracting(proof -> proof.computed().value().intValue())
                .containsExactly(202000);
        assertThat(differs.diagnoses())
                .extracting(Diagnosis::kind)
                .containsExactly(Kind.WIDER_SCOPE);
    }

    @Test
    void isSkippedWhereNoLabelHoldsIt() {
        assertThat(
                        skipped(
                                        check,
                                        "Revenue for the quarter was offset by approximately $0.2 million of increased non-cash stock compensation charges.")
                                .reason())
                .isEqualTo(Reason.NOT_IN_TABLES);
    }

    private static String told(String amount) {
        return "Selling, general and administrative costs for the quarter were $6.1 million, a decrease of $0.8 million from the prior year comparable quarter. The decrease from the prior year comparable quarter was offset by approximately "
                + amount
                + " of increased non-cash stock compensation charges.";
    }
}
