package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proofs;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class OutcomeIndexTest {

    private final Report report = SheetFilings.report();
    private final OutcomeIndex index = new OutcomeIndex(report);

    @Test
    void everyOutcomeThatACellTakesPartInIsFoundInTheOrderOfTheChecks() {
        for (CellRef cell : report.filing().statements().stream().flatMap(this::cells).toList()) {
            assertThat(index.of(cell)).isEqualTo(outcomes(cell));
        }
        assertThat(index.of(new CellRef("s99", 0, 0))).isEmpty();
    }

    @Test
    void wordsAreFoundByAnyPartOfThem() {
        for (Outcome outcome : report.outcomes()) {
            Outcomes.words(outcome)
                    .ifPresent(words -> assertThat(index.about(first(words))).contains(outcome));
        }
        assertThat(index.about(new Source("d1", 0, 1))).isEmpty();
    }

    @Test
    void anOutcomeThatUsesACellTwiceIsGivenOnce() {
        var filing = Sheets.capstoneLike();
        var cash = Proofs.cell(Op.PLUS, filing, "s1", 2, 0);
        var twice =
                new Outcome.Agrees(
                        report.outcomes().getFirst().check(),
                        Proofs.of(Unit.MONEY, List.of(cash, cash), cash.amount(), cash));

        assertThat(index(twice).of(cash.cell().orElseThrow())).containsExactly(twice);
    }

    @Test
    void wordsElsewhereAreNotMeant() {
        var words = Proofs.words(report.filing(), "$7.2 million");
        var backlog =
                new Outcome.Skipped(
                        report.outcomes().getFirst().check(),
                        Outcome.Reason.NOT_IN_TABLES,
                        "Backlog",
                        List.of(),
                        Optional.of(words));

        assertThat(index(backlog).about(first(words))).containsExactly(backlog);
        assertThat(index(backlog).about(new Source("d1", words.end(), words.end() + 1))).isEmpty();
    }

    @Test
    void anEmptyCellIsNoFigureOfItsConcept() {
        var filing =
                Sheets.filing(
                        """
                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                        @ 2006-09-30 | 2006-03-31
                        [assets Assets] Total assets | 17,305 |
                        """);

        assertThat(new OutcomeIndex(report(filing)).figures(Concept.ASSETS))
                .containsExactly(new CellRef("s1", 0, 0));
    }

    @Test
    void theFiguresOfAConceptAreThoseOfItsLines() {
        var statement = report.filing().statement("s1");
        var line = statement.lines().get(SheetFilings.row(statement, "Total assets"));

        assertThat(index.figures(line.concept().orElseThrow()))
                .contains(
                        SheetFilings.cell(report.filing(), "s1", "Total assets", 0),
                        SheetFilings.cell(report.filing(), "s1", "Total assets", 1))
                .allSatisfy(
                        cell ->
                                assertThat(report.filing().fact(cell))
                                        .as("a figure in " + cell)
                                        .isPresent());
    }

    private static OutcomeIndex index(Outcome... outcomes) {
        var filing = Sheets.capstoneLike();
        return new OutcomeIndex(new Report(filing, List.of(), List.of(outcomes), List.of()));
    }

    private static Report report(Filing filing) {
        return Report.of(new Reading<>(filing, List.of()));
    }

    private static Source first(Source words) {
        return new Source(words.document(), words.start(), words.start() + 1);
    }

    private List<Outcome> outcomes(CellRef cell) {
        return report.outcomes().stream()
                .filter(outcome -> Outcomes.cells(outcome).contains(cell))
                .toList();
    }

    private Stream<CellRef> cells(Statement statement) {
        return IntStream.range(0, statement.lines().size())
                .boxed()
                .flatMap(
                        row ->
                                IntStream.range(0, statement.columns().size())
                                        .mapToObj(column -> statement.cell(row, column)));
    }
}
