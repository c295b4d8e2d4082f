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

class ClaimWordsTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    Costs rose, and revenue declined by 12% to $14.10 million in the quarter.

                    # INCOME_STATEMENT | Operations | (In thousands)
                    @ 3m 2006-09-30 | 3m 2005-09-30
                    Total revenue (net of returns) | 14,100 | 16,023
                    """);

    @Test
    void theFigureIsSaidAsTheSentenceSaysIt() {
        assertThat(words(Unit.MONEY, "14.10", 6, "$14.10 million").stated())
                .isEqualTo("14.10 million");
        assertThat(words(Unit.PERCENT, "12", 0, "12%").stated()).isEqualTo("12%");
    }

    @Test
    void theWayIsTheLastWordForItBeforeTheFigure() {
        assertThat(arguments(Unit.PERCENT, "12", 0, "12%")[9]).isEqualTo("declined");
    }

    @Test
    void aWordForTheWayInTheClaimItselfGoesFirst() {
        assertThat(arguments(Unit.PERCENT, "12", 0, "rose")[9]).isEqualTo("rose");
    }

    @Test
    void labelsAreBriefAndBeginTheSentence() {
        var arguments = arguments(Unit.MONEY, "14.10", 6, "$14.10 million");

        assertThat(arguments[0]).isEqualTo("Revenue");
        assertThat(arguments[6]).isEqualTo("Total revenue");
    }

    @Test
    void bothFiguresOfAPairAreInTheUnitOfTheSentence() {
        var arguments = arguments(Unit.MONEY, "14.10", 6, "$14.10 million");

        assertThat(arguments[7]).isEqualTo("14.100");
        assertThat(arguments[11]).isEqualTo("16.023");
    }

    @Test
    void whatIsComputedFellWhereItIsBelowZero() {
        assertThat(arguments(Unit.MONEY, "14.10", 6, "$14.10 million")[10]).isEqualTo("fell");
    }

    @Test
    void wordsWithoutAFigureTakeTheUnitOfTheTables() {
        var said = Proofs.way(filing, "declined");

        assertThat(new ClaimWords(filing, proof(Unit.MONEY, said)).arguments()[7])
                .isEqualTo("14,100");
    }

    private Object[] arguments(Unit unit, String figure, int power, String words) {
        return words(unit, figure, power, words).arguments();
    }

    private ClaimWords words(Unit unit, String figure, int power, String words) {
        var said =
                Proofs.said(
                        "revenue",
                        Amount.printed(new BigDecimal(figure), power),
                        unit,
                        Proofs.words(filing, words));
        return new ClaimWords(filing, proof(unit, said));
    }

    private Proof proof(Unit unit, Proof.Term said) {
        return Proofs.of(
                unit,
                List.of(
                        Proofs.cell(Op.PLUS, filing, "s1", 0, 0),
                        Proofs.cell(Op.MINUS, filing, "s1", 0, 1)),
                Proofs.thousands(-1923),
                said);
    }
}
