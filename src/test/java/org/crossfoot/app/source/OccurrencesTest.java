package org.crossfoot.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.app.Focus;
import org.crossfoot.app.OutcomeIndex;
import org.crossfoot.app.SheetFilings;
import org.crossfoot.app.Trace;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Unit;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

/** Where a filing prints the figure in hand. */
class OccurrencesTest {

    private static final String STATEMENTS =
            """
            Net income for the year was $1.2 million, and $3.1 million was spent.

            # INCOME_STATEMENT | Statements of Income | (In thousands)
            @ 12m 2006-12-31 | 12m 2005-12-31
            [net NetIncomeLoss] Net income | 1,207 | 980
            [oci] Comprehensive income | 1,207 | 980
            [NetIncomeLoss] Net income available to common stockholders | 1,207 | 980

            # CASH_FLOW | Statements of Cash Flows | (In thousands)
            @ 12m 2006-12-31 | 12m 2005-12-31
            [net NetIncomeLoss] Net income | 1,207 | 1,207
            [dep] Depreciation | 410 | 395

            # EQUITY | Statements of Equity | (In thousands)
            @ 12m 2006-12-31
            [net NetIncomeLoss] Net income | 1,027
            """;

    private final Filing filing = Sheets.filing(STATEMENTS);
    private final CellRef income = new CellRef("s1", 0, 0);

    @Test
    void theSameFigureOfAnotherStatementIsAnother() {
        assertThat(printed(Focus.Cells.one(income))).containsExactly("s1 0 0", "s2 0 0");
    }

    @Test
    void aLineThatHasNoMeaningStandsAlone() {
        assertThat(printed(Focus.Cells.one(new CellRef("s1", 1, 0)))).containsExactly("s1 1 0");
    }

    @Test
    void theSentenceThatStatesItComesBeforeOtherStatements() {
        var stated = said("$1.2 million", Proofs.cell(Op.PLUS, filing, "s1", 0, 0));

        assertThat(printed(Focus.Cells.one(income), stated))
                .containsExactly("s1 0 0", "$1.2 million", "s2 0 0");
    }

    @Test
    void aSentenceThatIsMadeOfSeveralFiguresIsNone() {
        var made =
                said(
                        "$3.1 million",
                        Proofs.cell(Op.PLUS, filing, "s1", 0, 0),
                        Proofs.cell(Op.PLUS, filing, "s2", 1, 0));

        assertThat(printed(Focus.Cells.one(income), made)).containsExactly("s1 0 0", "s2 0 0");
    }

    @Test
    void aFindingStartsAtItsWordsAndLeavesItsOtherTermsOut() {
        var made =
                said(
                        "$3.1 million",
                        Proofs.cell(Op.PLUS, filing, "s1", 0, 0),
                        Proofs.cell(Op.PLUS, filing, "s2", 1, 0));

        assertThat(printed(new Focus.Finding(made), made))
                .containsExactly("$3.1 million", "s1 0 0", "s2 0 0");
    }

    private Outcome said(String words, Proof.Term... terms) {
        var amount = terms[0].amount();
        var stated = Proofs.said(words, amount, Unit.MONEY, Proofs.words(filing, words));
        return new Outcome.Agrees(
                SheetFilings.report().outcomes().getFirst().check(),
                Proofs.of(Unit.MONEY, List.of(terms), amount, stated));
    }

    /** The places as "statement row column", or as the words that they are. */
    private List<String> printed(Focus focus, Outcome... outcomes) {
        var index = new OutcomeIndex(new Report(filing, List.of(), List.of(outcomes), List.of()));
        var cells = new SourceIndex(filing);
        return Occurrences.of(index, focus, Trace.of(index, focus)).stream()
                .map(
                        place ->
                                cells.at(place.document(), place.start())
                                        .flatMap(SourceIndex.Entry::cell)
                                        .map(OccurrencesTest::name)
                                        .orElseGet(
                                                () ->
                                                        filing.document(place.document())
                                                                .text(place)))
                .toList();
    }

    private static String name(CellRef cell) {
        return cell.statement() + " " + cell.row() + " " + cell.column();
    }
}
