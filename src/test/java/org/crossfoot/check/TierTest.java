package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTest {

    /** Terms of a hundred thousand each, and by how many thousands the printed sum is off. */
    @ParameterizedTest
    @CsvSource({
        "2, 0, TIES",
        "2, 1, ROUNDING",
        "2, 2, APART",
        "20, 4, ROUNDING",
        "20, 5, UNLIKELY",
        "20, 10, UNLIKELY",
        "20, 11, APART",
    })
    void isMeasuredByWhatRoundingCanDo(int terms, int off, Tier tier) {
        var term = Proofs.term(Op.PLUS, "Row", 100);
        var computed = Proofs.thousands(100 * terms);
        var sum =
                new Proof(
                        "Total",
                        java.util.Optional.empty(),
                        Unit.MONEY,
                        Collections.nCopies(terms, term),
                        computed,
                        org.crossfoot.model.Interval.around(
                                computed.value(), new java.math.BigDecimal(500 * terms)),
                        Proofs.term(Op.PLUS, "Total", 100 * terms + off),
                        java.util.List.of());

        assertThat(Tier.of(sum)).isEqualTo(tier);
    }

    @Test
    void onlyWhatRoundingUsuallyDoesHolds() {
        assertThat(Tier.values()).filteredOn(Tier::holds).containsExactly(Tier.TIES, Tier.ROUNDING);
    }
}
