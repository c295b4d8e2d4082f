package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final Term WHOLE = term(Op.PLUS, 100, new CellRef("s1", 0, 1));
    private static final Term PART = term(Op.MINUS, 40, new CellRef("s1", 0, 0));
    private static final Term BESIDE = term(Op.PLUS, 30, new CellRef("s1", 1, 1));

    @Test
    void aDifferenceIsDerivedAndTwiceAsRough() {
        var found = found(WHOLE, PART);

        assertThat(found.derived()).isTrue();
        assertThat(found.amount()).isEqualTo(Proofs.thousands(60));
        assertThat(found.allowed().slack()).isEqualByComparingTo("1000");
        assertThat(found(WHOLE).allowed().slack()).isEqualByComparingTo("500");
    }

    @Test
    void aSumOfOneColumnIsNotDerived() {
        var found = found(WHOLE, BESIDE);

        assertThat(found.derived()).isFalse();
        assertThat(found.amount()).isEqualTo(Proofs.thousands(130));
        assertThat(found.term(Op.OVER).amount()).isEqualTo(Proofs.thousands(130));
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

    private static Term term(Op op, int thousands, CellRef cell) {
        return new Term(
                op,
                "Revenue",
                Proofs.thousands(thousands),
                Unit.MONEY,
                Optional.of(cell),
                Optional.empty(),
                false);
    }

    private static Found found(Term... terms) {
        return new Found(
                "Revenue", Period.at(LocalDate.EPOCH), Unit.MONEY, List.of(terms), Sureness.SURE);
    }
}
