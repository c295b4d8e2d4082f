package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.app.Trace.Light;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class TraceTest {

    private final Report report = SheetFilings.report();
    private final OutcomeIndex index = new OutcomeIndex(report);

    @Test
    void aTotalLightsItsAddends() {
        var trace = trace(cell("s1", "Total current assets", 0));

        assertThat(trace.parts())
                .containsExactly(
                        java.util.Map.entry(cell("s1", "Cash and cash equivalents", 0), Op.PLUS),
                        java.util.Map.entry(new CellRef("s1", 3, 0), Op.PLUS),
                        java.util.Map.entry(cell("s1", "Inventories", 0), Op.PLUS),
                        java.util.Map.entry(
                                cell("s1", "Prepaid expenses and other current assets", 0),
                                Op.PLUS));
    }

    @Test
    void whatIsSubtractedSaysSo() {
        var trace = trace(cell("s2", "Gross loss", 1));

        assertThat(trace.parts()).containsEntry(new CellRef("s2", 0, 1), Op.PLUS);
        assertThat(trace.parts()).containsEntry(new CellRef("s2", 1, 1), Op.MINUS);
    }

    @Test
    void aTotalIsMadeAcrossSections() {
        var trace = trace(cell("s1", "Total liabilities and stockholders' equity", 0));

        assertThat(trace.parts())
                .containsOnlyKeys(
                        cell("s1", "Total current liabilities", 0),
                        cell("s1", "Long-term portion of notes payable", 0),
                        cell("s1", "Other long-term liabilities", 0),
                        cell("s1", "Total stockholders' equity", 0));
    }

    @Test
    void theSelectedRunComesFirstThenItsTerms() {
        var runs = trace(cell("s1", "Total current assets", 0)).runs();

        assertThat(text(runs.getFirst().source())).isEqualTo("63,223");
        assertThat(runs).extracting(Trace.Run::light).startsWith(Light.SELECTED, Light.ADDEND);
        assertThat(runs.stream().skip(1).map(run -> text(run.source())))
                .containsExactly("41,256", "3,174", "17,305", "1,488");
    }

    @Test
    void severalSelectedFiguresLightNoAddends() {
        var total = cell("s1", "Total current assets", 0);
        var cash = cell("s1", "Cash and cash equivalents", 0);

        var trace = Trace.of(index, new Focus.Cells(total, List.of(total, cash)));

        assertThat(trace.parts()).isEmpty();
        assertThat(trace.selected()).containsExactly(total, cash);
    }

    @Test
    void aFindingLightsItsStatedCell() {
        var finding = report.outcomes(Outcome.Differs.class).getFirst();

        var trace = Trace.of(index, new Focus.Finding(finding));

        assertThat(trace.lead()).isEqualTo(finding.proof().stated().cell());
        assertThat(trace.parts()).doesNotContainKey(trace.lead().orElseThrow());
    }

    @Test
    void wordsWithoutAClaimAreOutlinedAlone() {
        var words = new Source("d1", 0, 8);

        var trace = Trace.of(index, new Focus.Words(words));

        assertThat(trace.runs()).containsExactly(new Trace.Run(words, Light.SELECTED));
        assertThat(trace.lead()).isEmpty();
    }

    @Test
    void cellsOfAnotherFilingLightNothing() {
        assertThat(trace(new CellRef("s99", 0, 0))).isEqualTo(Trace.NONE);
    }

    @Test
    void dependentsAreTheSumsThatAFigureGoesInto() {
        var found = Addends.dependents(index, cell("s1", "Total current assets", 0));

        assertThat(found).contains(cell("s1", "Total assets", 0));
    }

    @Test
    void dependentsAreWhatChecksMakeOfAFigureToo() {
        var inventories = Proofs.cell(Op.PLUS, report.filing(), "s1", 4, 0);
        var sales = Proofs.cell(Op.PLUS, report.filing(), "s2", 0, 1);
        var other = Proofs.cell(Op.PLUS, report.filing(), "s1", 5, 0);
        var used = agrees(sales, inventories);
        var unused = agrees(other, sales);
        var checked =
                new OutcomeIndex(
                        new Report(report.filing(), List.of(), List.of(used, unused), List.of()));

        assertThat(Addends.dependents(checked, inventories.cell().orElseThrow()))
                .contains(sales.cell().orElseThrow())
                .doesNotContain(other.cell().orElseThrow());
        assertThat(Addends.dependents(checked, sales.cell().orElseThrow()))
                .contains(other.cell().orElseThrow())
                .doesNotContain(sales.cell().orElseThrow());
    }

    private Outcome agrees(Proof.Term stated, Proof.Term... terms) {
        return new Outcome.Agrees(
                report.outcomes().getFirst().check(),
                Proofs.of(Unit.MONEY, List.of(terms), stated.amount(), stated));
    }

    private Trace trace(CellRef cell) {
        return Trace.of(index, Focus.Cells.one(cell));
    }

    private CellRef cell(String statement, String row, int column) {
        return SheetFilings.cell(report.filing(), statement, row, column);
    }

    private String text(Source source) {
        return report.filing().document(source.document()).text(source);
    }
}
