package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class ProofTableTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    Revenue fell by 12%.

                    # INCOME_STATEMENT | Operations | (In thousands)
                    @ 3m 2006-09-30 | 3m 2005-09-30
                    Sales | 3,118 | 5,846
                    Returns | (18) | 46
                    Total revenue | 3,200 | 5,800
                    """);

    @Test
    void termsStandAboveWhatTheyGiveAndWhatIsPrinted() {
        assertThat(texts(sum(cell(Op.PLUS, 0, 0), cell(Op.MINUS, 1, 0))))
                .containsExactly(
                        "Amounts in thousands",
                        "Sales",
                        "3,118",
                        "−",
                        "Returns",
                        "(18",
                        ")",
                        "gives",
                        "3,136",
                        "printed",
                        "3,200");
    }

    @Test
    void acrossColumnsEachTermNamesItsOwn() {
        assertThat(texts(sum(cell(Op.PLUS, 0, 0), cell(Op.MINUS, 0, 1))))
                .contains(
                        "Sales, Three Months Ended September 30, 2006",
                        "Sales, Three Months Ended September 30, 2005");
    }

    @Test
    void digitsEndOnOneEdgeAndParenthesesHang() {
        var page = page(sum(cell(Op.PLUS, 0, 0), cell(Op.PLUS, 1, 0)));

        assertThat(Drawn.end(Drawn.find(page, "(18")))
                .isCloseTo(Drawn.end(Drawn.find(page, "3,118")), within(0.01));
        assertThat(Drawn.find(page, ")").x())
                .isCloseTo(Drawn.end(Drawn.find(page, "(18")), within(0.01));
    }

    @Test
    void percentagesAreSaidNotPrinted() {
        var said =
                Proofs.said(
                        "revenue",
                        new Amount(new BigDecimal("12"), 0),
                        Unit.PERCENT,
                        Proofs.words(filing, "12%"));
        var proof =
                Proofs.of(
                        Unit.PERCENT,
                        List.of(cell(Op.PLUS, 0, 0), cell(Op.OVER, 0, 1)),
                        new Amount(new BigDecimal("53.3"), 1),
                        said);

        assertThat(texts(proof)).contains("÷", "53.3%").endsWith("said", "12%");
    }

    @Test
    void wordsThatNameAWayAloneHaveNoLineForAFigure() {
        var said = Proofs.way(filing, "fell");
        var proof =
                Proofs.of(
                        Unit.MONEY,
                        List.of(cell(Op.PLUS, 0, 0), cell(Op.MINUS, 0, 1)),
                        Proofs.thousands(-2728),
                        said);

        assertThat(texts(proof)).contains("gives").doesNotContain("said", "printed");
    }

    @Test
    void theHeightIsWhatIsDrawn() {
        var proof = sum(cell(Op.PLUS, 0, 0), cell(Op.PLUS, 1, 0));
        var flow = flow();
        var table = new ProofTable(filing, Drawn.PHRASE);
        double top = flow.y();
        double height = table.height(flow, proof);

        table.draw(flow, proof);

        assertThat(flow.y() - top).isEqualTo(height);
    }

    private Proof sum(Proof.Term... terms) {
        return Proofs.of(Unit.MONEY, List.of(terms), Proofs.thousands(3136), cell(Op.PLUS, 2, 0));
    }

    private Proof.Term cell(Op op, int row, int column) {
        return Proofs.cell(op, filing, "s1", row, column);
    }

    private List<String> texts(Proof proof) {
        return Drawn.texts(page(proof));
    }

    private Page page(Proof proof) {
        var flow = flow();
        new ProofTable(filing, Drawn.PHRASE).draw(flow, proof);
        return flow.canvas().page();
    }

    private static Flow flow() {
        return new Flow(Drawn.book(), "Findings", "Findings (continued)", false);
    }
}
