package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class ByPlaceTest {

    private static final String UNNAMED =
            """
            Cash | 500 | 400
            Land | 1,500 | 1,600
             | 2,000 | 2,000
            Debt | 800 | 900
            Stock | 1,200 | 1,100
             | 2,000 | 2,000
            """;

    @Test
    void twoUnnamedTotalsThatComeToTheSameAreTheSides() {
        assertThat(concepts(Kind.BALANCE_SHEET, UNNAMED, 2)).contains(Concept.ASSETS);
        assertThat(concepts(Kind.BALANCE_SHEET, UNNAMED, 5))
                .contains(Concept.LIABILITIES_AND_EQUITY);
    }

    @Test
    void otherStatementsHaveNoSides() {
        assertThat(concepts(Kind.CASH_FLOW, UNNAMED, 2)).isEmpty();
    }

    @Test
    void theMateOfANamedSideIsTheLastRowThatComesToTheSame() {
        String half = UNNAMED.replaceFirst("(?m)^ \\|", "Total assets |");

        assertThat(concepts(Kind.BALANCE_SHEET, half, 2)).contains(Concept.ASSETS);
        assertThat(concepts(Kind.BALANCE_SHEET, half, 5)).contains(Concept.LIABILITIES_AND_EQUITY);
    }

    private static Optional<Concept> concepts(Kind kind, String script, int row) {
        var sheet = Rowed.sheet(kind, script);
        return ByPlace.settle(sheet, sheet.concepts()).get(row);
    }
}
