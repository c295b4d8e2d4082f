package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;
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
