package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.app.OutcomeIndex;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.CellRef;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class CellProofsTest {

    private final Report report = Found.withAnError();

    @Test
    void aTotalIsHeldAgainstItsRows() {
        CellRef total = Found.error(report).proof().stated().cell().orElseThrow();

        assertThat(CellProofs.of(new OutcomeIndex(report), total).first())
                .startsWith(Found.error(report));
    }

    @Test
    void anAddendShowsTheFindingItTakesPartIn() {
        CellRef cash = Found.error(report).proof().terms().getFirst().cell().orElseThrow();

        assertThat(CellProofs.of(new OutcomeIndex(report), cash).using())
                .contains(Found.error(report));
        assertThat(CellProofs.of(new OutcomeIndex(report), cash).first())
                .contains(Found.error(report));
    }

    @Test
    void wordsFindWhatSpeaksOfThem() {
        var skipped = Found.notInTables(report);
        var more = Found.with(report, skipped);

        assertThat(
                        CellProofs.of(new OutcomeIndex(more), Proofs.words(report.filing(), "7.2"))
                                .stating())
                .containsExactly(skipped);
    }

    @Test
    void whatCouldNotBeCheckedIsSaidOfEachOfItsCells() {
        CellRef cash = Found.error(report).proof().terms().getFirst().cell().orElseThrow();
        var skipped =
                new Outcome.Skipped(
                        Found.error(report).check(),
                        Outcome.Reason.NOT_IN_TABLES,
                        "Cash",
                        List.of(cash),
                        Optional.empty());
        var index = new OutcomeIndex(Found.with(report, skipped));

        assertThat(CellProofs.of(index, cash).stating()).contains(skipped);
        assertThat(CellProofs.of(index, cash).using()).doesNotContain(skipped);
    }

    @Test
    void agreementComesAfterWhatDiffers() {
        CellRef total = Found.error(report).proof().stated().cell().orElseThrow();

        assertThat(CellProofs.of(new OutcomeIndex(report), total).first().getFirst())
                .isInstanceOf(Outcome.Differs.class);
    }
}
