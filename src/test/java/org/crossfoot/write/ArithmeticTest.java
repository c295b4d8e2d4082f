package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    Revenue increased by 12% to $2.9 million.

                    # BALANCE_SHEET | Balance Sheets | (In thousands)
                    @ 2006-09-30
                    Cash | 39,329
                    Receivables | 2,532
                    Allowance | 100
                    Total | 41,816
                    """);

    @Test
    void aGapIsNamedBehindTheSum() {
        assertThat(words(41_861, Op.PLUS, Op.PLUS))
                .isEqualTo("39,329 + 2,532 = 41,861; printed 41,816, apart by 45");
    }

    @Test
    void aSumThatHoldsSaysNoMore() {
        assertThat(words(41_816, Op.PLUS, Op.MINUS)).isEqualTo("39,329 − 2,532 = 41,816");
    }

    @Test
    void aSumThatIsScaledStandsInParentheses() {
        assertThat(words(41_816, Op.MINUS, Op.PLUS, Op.OVER))
                .isEqualTo("(−39,329 + 2,532) ÷ 100 = 41,816");
        assertThat(words(41_816, Op.PLUS, Op.TIMES)).isEqualTo("39,329 × 2,532 = 41,816");
    }

    @Test
    void theTextKeepsItsOwnUnit() {
        var said =
                Proofs.said(
                        "revenue",
                        Amount.printed(new BigDecimal("2.9"), 6),
                        Unit.MONEY,
                        Proofs.words(filing, "$2.9 million"));

        assertThat(words(proof(said, 41_861, Op.PLUS, Op.PLUS)))
                .isEqualTo("39,329 + 2,532 = 41,861; the text says 2.9 million");
    }

    @Test
    void wordsWithoutAFigureAreNotSetBesideTheSum() {
        var said = Proofs.way(filing, "increased");

        assertThat(words(proof(said, 45, Op.PLUS, Op.MINUS))).doesNotContain("the text says");
    }

    @Test
    void oneFigureAgainstAnotherIsNoArithmetic() {
        assertThat(words(39_329, Op.PLUS)).isEmpty();
    }

    private String words(int computed, Op... ops) {
        return words(proof(Proofs.cell(Op.PLUS, filing, "s1", 3, 0), computed, ops));
    }

    private String words(Proof proof) {
        return new Arithmetic(filing, proof).words();
    }

    /** The rows from the top, one an operation. */
    private Proof proof(Proof.Term stated, int computed, Op... ops) {
        var terms = new java.util.ArrayList<Proof.Term>();
        for (Op op : List.of(ops)) {
            terms.add(Proofs.cell(op, filing, "s1", terms.size(), 0));
        }
        return Proofs.of(Unit.MONEY, terms, Proofs.thousands(computed), stated);
    }
}
