package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetsTest {

    private final Filing filing = Sheets.capstoneLike();

    @Test
    void everyFigureKnowsItsDigitsInTheDocument() {
        for (var statement : filing.statements()) {
            for (var line : statement.lines()) {
                for (var fact :
                        line.facts().stream().flatMap(java.util.Optional::stream).toList()) {
                    String digits = filing.documents().getFirst().text(fact.source());
                    assertThat(fact.shown()).contains(digits);
                }
            }
        }
    }

    @Test
    void everyRelationTiesInEveryColumn() {
        for (var statement : filing.statements()) {
            for (var relation : statement.relations()) {
                assertThat(relation.ties())
                        .as(statement.lines().get(relation.total()).name())
                        .hasSameSizeAs(statement.columns());
            }
        }
    }

    @Test
    void runsOfAPageLineStandInTheDocument() {
        var document = filing.documents().getFirst();
        for (var line : document.page()) {
            for (var run : line.runs()) {
                assertThat(line.text().substring(run.column(), run.column() + run.length()))
                        .isEqualTo(document.text().substring(run.start(), run.end()));
            }
        }
    }
}
