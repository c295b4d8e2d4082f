package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final String LATER = "Words\n" + Tables.SHEET;

    @Test
    void aStatementOfTheSamePeriodsStandsOnce() {
        assertThat(kinds(Tables.SHEET + LATER)).containsExactly(Kind.BALANCE_SHEET, Kind.OTHER);
    }

    @Test
    void otherPeriodsAreAnotherStatement() {
        assertThat(kinds(Tables.SHEET + LATER.replace("2004", "2002")))
                .containsExactly(Kind.BALANCE_SHEET, Kind.BALANCE_SHEET);
        assertThat(kinds(Tables.SHEET + Tables.OPERATIONS))
                .containsExactly(Kind.BALANCE_SHEET, Kind.INCOME_STATEMENT);
    }

    @Test
    void theFirstGivesWayToALongerOneThatItSumsUp() {
        String longer = LATER.replace("Receivables", "Row | 1 | 2\n".repeat(10) + "Receivables");

        assertThat(kinds(Tables.SHEET + longer)).containsExactly(Kind.OTHER, Kind.BALANCE_SHEET);
    }

    private static List<Kind> kinds(String script) {
        return Repeats.settle(Grids.candidates(script)).stream()
                .map(candidate -> candidate.kind().orElseThrow())
                .toList();
    }
}
