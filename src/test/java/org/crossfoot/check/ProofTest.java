package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class ProofTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    Revenue was 0, and fell.

                    # INCOME_STATEMENT | Operations | (In thousands)
                    @ 3m 2006-09-30
                    Sales | 30
                    Total | 28
                    """);

    @Test
    void theGapIsWhatIsPrintedLessWhatTheTermsGive() {
        var computed = new Amount(new BigDecimal("30400"), -2);
        var proof = Proofs.of(Unit.MONEY, List.of(), computed, Proofs.term(Op.PLUS, "Total", 28));

        assertThat(proof.gap()).isEqualTo(new Amount(new BigDecimal("-2400"), -3));
    }

    @Test
    void theStatedCellComesFirstAndTermsWithoutOneAreLeftOut() {
        var proof =
                Proofs.of(
                        Unit.MONEY,
                        List.of(
                                Proofs.term(Op.PLUS, "Somewhere", 1),
                                Proofs.cell(Op.PLUS, filing, "s1", 0, 0)),
                        Proofs.thousands(30),
                        Proofs.cell(Op.PLUS, filing, "s1", 1, 0));

        assertThat(proof.cells()).containsExactly(new CellRef("s1", 1, 0), new CellRef("s1", 0, 0));
    }

    @Test
    void aPrintedZeroIsAFigureAndAWordIsNone() {
        var zero = Proofs.said("revenue", Amount.nil(3), Unit.MONEY, Proofs.words(filing, "0"));

        assertThat(against(Proofs.way(filing, "fell")).namesWayAlone()).isTrue();
        assertThat(against(zero).namesWayAlone()).isFalse();
        assertThat(against(Proofs.term(Op.PLUS, "Total", 0)).namesWayAlone()).isFalse();
    }

    private static Proof against(Proof.Term stated) {
        return Proofs.of(Unit.MONEY, List.of(), Proofs.thousands(30), stated);
    }
}
