package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final Term WHOLE = Proofs.term(Op.PLUS, "Revenue", 100);
    private static final Term PART = Proofs.term(Op.MINUS, "Revenue", 40);

    @Test
    void aDifferenceIsDerivedAndTwiceAsRough() {
        var found = found(WHOLE, PART);

        assertThat(found.derived()).isTrue();
        assertThat(found.amount()).isEqualTo(Proofs.thousands(60));
        assertThat(found.allowed().slack()).isEqualByComparingTo("1000");
        assertThat(found(WHOLE).allowed().slack()).isEqualByComparingTo("500");
    }

    @Test
    void asOneTermADifferenceStandsNowhere() {
        var term = found(WHOLE, PART).term(Op.OVER);

        assertThat(term.op()).isEqualTo(Op.OVER);
        assertThat(term.amount()).isEqualTo(Proofs.thousands(60));
        assertThat(term.derived()).isTrue();
        assertThat(found(WHOLE).term(Op.OVER).derived()).isFalse();
    }

    @Test
    void takenAwayEachTermTurns() {
        assertThat(found(WHOLE, PART).negated())
                .extracting(Term::op)
                .containsExactly(Op.MINUS, Op.PLUS);
    }

    private static Found found(Term... terms) {
        return new Found(
                "Revenue", Period.at(LocalDate.EPOCH), Unit.MONEY, List.of(terms), Sureness.SURE);
    }
}
