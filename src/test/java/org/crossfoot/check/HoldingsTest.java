package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Claim.Kind;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    @Test
    void aLevelIsHeldAgainstItsCell() {
        var held =
                all(
                        Kind.LEVEL,
                        "Net loss for the second quarter of fiscal 2007 was $10.5 million.");

        assertThat(held).hasSize(1);
        assertThat(held.getFirst().proof().computed()).isEqualTo(Proofs.thousands(-10_495));
        assertThat(held.getFirst().magnitude().low()).isPositive();
        assertThat(held.getFirst().turn()).isZero();
    }

    @Test
    void aChangeIsHeldAgainstTheDifferenceOfItsTwoTimes() {
        var held =
                all(
                                Kind.CHANGE_AMOUNT,
                                "Revenue for the quarter decreased by $2.7 million from the prior"
                                        + " year comparable quarter.")
                        .getFirst();

        assertThat(held.proof().terms()).extracting(Term::op).containsExactly(Op.PLUS, Op.MINUS);
        assertThat(held.proof().computed()).isEqualTo(Proofs.thousands(3118 - 5846));
        assertThat(held.turn()).isEqualTo(-1);
    }

    @Test
    void aQuarterIsHeldAgainstAQuarterAndAHalfYearAgainstAHalfYear() {
        assertThat(all(Kind.CHANGE_AMOUNT, "Revenue decreased by $2.7 million."))
                .extracting(held -> held.proof().computed())
                .containsExactly(Proofs.thousands(3118 - 5846), Proofs.thousands(9730 - 9730));
    }

    @Test
    void nothingIsHeldAgainstItself() {
        assertThat(
                        all(
                                Kind.CHANGE_AMOUNT,
                                "Revenue for the second quarter of fiscal 2007 decreased by $2.7"
                                        + " million from the second quarter of fiscal 2007."))
                .isEmpty();
        assertThat(
                        all(
                                Kind.CHANGE_AMOUNT,
                                "Cash decreased by $18.9 million from September 30, 2006."))
                .isEmpty();
    }

    @Test
    void aPercentageIsOfTheEarlierTime() {
        var held =
                all(
                                Kind.CHANGE_PERCENT,
                                "Revenue for the quarter decreased 47% from the prior year"
                                        + " comparable quarter.")
                        .getFirst();

        assertThat(held.proof().terms())
                .extracting(Term::op)
                .containsExactly(Op.PLUS, Op.MINUS, Op.OVER);
        assertThat(held.proof().computed().value()).isEqualByComparingTo("-46.66");
    }

    @Test
    void aShareIsHeldAgainstAQuotient() {
        var held =
                all(
                                Kind.SHARE_OF_BASIS,
                                "The gross loss for the second quarter was $2.3 million, or 73%"
                                        + " of revenue.")
                        .getFirst();

        assertThat(held.proof().terms()).extracting(Term::op).containsExactly(Op.PLUS, Op.OVER);
        assertThat(held.magnitude().middle().doubleValue()).isBetween(73.0, 74.0);
    }

    @Test
    void whatNoTableHoldsIsHeldAgainstNothing() {
        var one = Claims.first("Backlog at the end of the quarter was $7.2 million.");

        assertThat(new Holdings(one.evidence(), one.claim()).all()).isEmpty();
    }

    private static List<Held> all(Kind kind, String prose) {
        var one = Claims.of(kind, prose);
        return new Holdings(one.evidence(), one.claim()).all();
    }
}
