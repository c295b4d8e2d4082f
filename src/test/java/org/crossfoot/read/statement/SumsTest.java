package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.crossfoot.model.Relation.Term;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final String SHEET =
            """
            Current assets:
              Cash | 500 | 400
              Receivables | 300 | 350
              Total current assets | 800 | 750
            Land | 200 | 210
            Total assets | 1,000 | 960
            """;

    @Test
    void aSectionIsSummedByTheTotalThatClosesIt() {
        var relation = learn(SHEET).getFirst();

        assertThat(relation.total()).isEqualTo(3);
        assertThat(relation.basis()).isEqualTo(Basis.SECTION);
        assertThat(relation.terms()).extracting(Term::row).containsExactly(1, 2);
        assertThat(relation.ties()).containsExactly(0, 1);
    }

    @Test
    void aSmallerTotalStandsForItsParts() {
        assertThat(learn(SHEET).getLast().terms()).extracting(Term::row).containsExactly(3, 4);
    }

    @Test
    void aColumnThatDoesNotTieLeavesTheRelationKnown() {
        assertThat(learn(SHEET.replace("| 800 |", "| 880 |")))
                .filteredOn(relation -> relation.total() == 3)
                .singleElement()
                .satisfies(relation -> assertThat(relation.ties()).containsExactly(1));
    }

    @Test
    void rowsThatAddUpToNothingAreNoSum() {
        assertThat(learn(SHEET.replace("| 800 | 750", "| 7 | 8")))
                .noneMatch(relation -> relation.total() == 3);
    }

    @Test
    void aSectionOfOneRowIsCountedOnce() {
        var relation =
                Sums.learn(
                                Rowed.sheet(
                                        Kind.INCOME_STATEMENT,
                                        """
                                        Income from continuing operations | 200 | 100
                                        Discontinued operations:
                                        Income from operations of a unit sold | 15 | 12
                                        Income from discontinued operations | 15 | 12
                                        Net income | 215 | 112
                                        """))
                        .getLast();

        assertThat(relation.total()).isEqualTo(4);
        assertThat(relation.terms()).extracting(Term::row).containsExactly(0, 3);
    }

    @Test
    void equalRowsOfALongerSectionAreBothCounted() {
        var relation =
                Sums.learn(
                                Rowed.sheet(
                                        Kind.INCOME_STATEMENT,
                                        """
                                        Income from continuing operations | 200 | 100
                                        Income from a unit sold | 15 | 12
                                        Income from a unit closed | 15 | 12
                                        Net income | 230 | 124
                                        """))
                        .getLast();

        assertThat(relation.terms()).extracting(Term::row).containsExactly(0, 1, 2);
    }

    private static List<Relation> learn(String script) {
        return Sums.learn(Rowed.sheet(Kind.BALANCE_SHEET, script));
    }
}
