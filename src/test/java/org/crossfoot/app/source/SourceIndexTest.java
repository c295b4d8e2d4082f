package org.crossfoot.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.app.Focus;
import org.crossfoot.app.OutcomeIndex;
import org.crossfoot.app.SheetFilings;
import org.crossfoot.app.Trace;
import org.crossfoot.model.Filing;
import org.junit.jupiter.api.Test;

class SourceIndexTest {

    private final Filing filing = SheetFilings.report().filing();
    private final SourceIndex index = new SourceIndex(filing);

    @Test
    void everyFigureIsFoundAtItsDigits() {
        for (var statement : filing.statements()) {
            for (int row = 0; row < statement.lines().size(); row++) {
                for (int column = 0; column < statement.columns().size(); column++) {
                    var fact = statement.fact(row, column);
                    if (fact.isEmpty()) {
                        continue;
                    }
                    var found = index.at("d1", fact.get().source().start());
                    assertThat(found.flatMap(SourceIndex.Entry::cell)).isPresent();
                    assertThat(found.orElseThrow().source()).isEqualTo(fact.get().source());
                }
            }
        }
    }

    @Test
    void nothingStandsBetweenFigures() {
        var cash = filing.fact(SheetFilings.cell(filing, "s1", "Inventories", 0)).orElseThrow();

        assertThat(index.at("d1", cash.source().start() - 1)).isEmpty();
        assertThat(index.at("d1", cash.source().end())).isEmpty();
        assertThat(index.at("d2", cash.source().start())).isEmpty();
    }

    @Test
    void theCellItselfIsTheFirstOccurrence() {
        var said = new OutcomeIndex(SheetFilings.report());
        var cell = SheetFilings.cell(filing, "s1", "Total assets", 0);
        var focus = Focus.Cells.one(cell);

        assertThat(Occurrences.of(said, focus, Trace.of(said, focus)).getFirst())
                .isEqualTo(filing.fact(cell).orElseThrow().source());
    }
}
