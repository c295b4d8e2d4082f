package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Comparison.Operand;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Figures FIGURES =
            Figures.printed(
                    Sheets.filing(
                            """
                            # INCOME_STATEMENT | Operations | (In thousands)
                            @ 3m 2006-09-30
                            Sales | 300
                            Returns | 100.5
                            Nothing |
                            [/share] Per share | .02
                            [/shares] Shares | 10,000
                            [/share] Par value | .001
                            Total | 200
                            None | --
                            """));

    @Test
    void aSumIsAsCoarseAsItsCoarsestTerm() {
        var proof = proof(6, plus(0), minus(1)).orElseThrow();

        assertThat(proof.computed().value()).isEqualByComparingTo("199500");
        assertThat(proof.computed().decimals()).isEqualTo(-3);
    }

    @Test
    void whatRoundingAllowsIsTheSumOfTheSlacks() {
        var allowed = proof(6, plus(0), minus(1)).orElseThrow().allowed();

        assertThat(allowed.low()).isEqualByComparingTo("198950");
        assertThat(allowed.high()).isEqualByComparingTo("200050");
    }

    @Test
    void anEmptyAddendIsLeftOutButNotAll() {
        assertThat(proof(6, plus(0), plus(2)).orElseThrow().terms()).hasSize(1);
        assertThat(proof(6, plus(2))).isEmpty();
    }

    @Test
    void anEmptyFactorLeavesNothingToCompare() {
        assertThat(proof(3, plus(0), new Operand(Op.OVER, cell(2)))).isEmpty();
    }

    @Test
    void nothingIsDividedByADash() {
        assertThat(proof(3, plus(0), new Operand(Op.OVER, cell(7)))).isEmpty();
    }

    @Test
    void aQuotientIsTwoDigitsFinerThanWhatIsPrinted() {
        var proof = proof(3, plus(0), new Operand(Op.OVER, cell(4))).orElseThrow();

        assertThat(proof.computed().value()).isEqualByComparingTo("0.03");
        assertThat(proof.computed().decimals()).isEqualTo(4);
    }

    @Test
    void parValueIsSetByLawAndNotRounded() {
        var proof = proof(6, plus(5), new Operand(Op.TIMES, cell(4))).orElseThrow();

        assertThat(proof.terms().getFirst().amount().decimals()).isEqualTo(Amount.EXACT);
        assertThat(proof.allowed().slack()).isEqualByComparingTo("0.5");
    }

    @Test
    void withoutAStatedFigureThereIsNothingToHoldAgainst() {
        assertThat(proof(2, plus(0))).isEmpty();
    }

    @Test
    void onlyPlusAndMinusMakeASum() {
        assertThat(comparison(6, plus(0), minus(1)).isSum()).isTrue();
        assertThat(comparison(6, plus(0), new Operand(Op.TIMES, cell(1))).isSum()).isFalse();
    }

    @Test
    void theStatedCellComesFirst() {
        assertThat(comparison(6, plus(0), minus(1)).cells())
                .containsExactly(cell(6), cell(0), cell(1));
    }

    private static Optional<Proof> proof(int stated, Operand... operands) {
        return comparison(stated, operands).proof(FIGURES);
    }

    private static Comparison comparison(int stated, Operand... operands) {
        return new Comparison("totals-foot", cell(stated), Stream.of(operands).toList());
    }

    private static Operand plus(int row) {
        return new Operand(Op.PLUS, cell(row));
    }

    private static Operand minus(int row) {
        return new Operand(Op.MINUS, cell(row));
    }

    private static CellRef cell(int row) {
        return new CellRef("s1", row, 0);
    }
}
