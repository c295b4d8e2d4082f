package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.model.Claim.Kind;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final String PROSE =
            "Selling, general and administrative costs were $6.1 million for the fiscal 2007 second"
                    + " quarter, an improvement of $0.8 million, or 11%%, from the prior year"
                    + " comparable quarter. The decrease was offset in part by approximately"
                    + " $%s million of increased non-cash stock compensation.";

    @Test
    void theLineThatTheSentenceSpeaksOfComesFirst() {
        assertThat(outcome("0.1"))
                .isInstanceOfSatisfying(
                        Agrees.class,
                        agrees ->
                                assertThat(agrees.proof().computed())
                                        .isEqualTo(Proofs.thousands(602 - 461)));
    }

    @Test
    void aWiderScopeThatFitsIsNamed() {
        assertThat(outcome("0.2"))
                .isInstanceOfSatisfying(
                        Differs.class,
                        differs -> {
                            assertThat(differs.diagnoses())
                                    .extracting(Diagnosis::kind)
                                    .containsExactly(Diagnosis.Kind.WIDER_SCOPE);
                            assertThat(differs.diagnoses().getFirst().fits())
                                    .contains(Proofs.thousands(663 - 461));
                            assertThat(differs.proof().others()).isNotEmpty();
                        });
    }

    @Test
    void whatNoScopeGivesDiffersWithoutADiagnosis() {
        assertThat(outcome("0.9"))
                .isInstanceOfSatisfying(
                        Differs.class, differs -> assertThat(differs.diagnoses()).isEmpty());
    }

    private static Outcome outcome(String figure) {
        var one = Claims.of(Kind.COMPONENT, PROSE.formatted(figure));
        return new Components(one.evidence(), one.claim()).outcome();
    }
}
