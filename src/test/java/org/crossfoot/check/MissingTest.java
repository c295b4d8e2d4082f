package org.crossfoot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class MissingTest {

    private static final String SHEET =
            "# BALANCE_SHEET | Balance Sheets\n@ 2006-09-30\nCash | 1\n\n";

    @Test
    void aStatementIsMissedOnlyBesideOthers() {
        assertThat(reasons(SHEET)).containsExactly(Reason.NO_SUCH_STATEMENT);
        assertThat(reasons("Prose.\n")).isEmpty();
        assertThat(reasons("# OTHER | Segments\n@ 2006-09-30\nEast | 1\n")).isEmpty();
    }

    @Test
    void aStatementThatIsThereIsNotMissed() {
        assertThat(reasons(SHEET + "# CASH_FLOW | Cash Flows\n@ 3m 2006-09-30\nNet | 1\n"))
                .isEmpty();
    }

    @Test
    void ofABalanceSheetTheLinesAreMissed() {
        assertThat(Missing.balance("balance-sheet-balances", Sheets.filing(SHEET)))
                .extracting(outcome -> ((Outcome.Skipped) outcome).reason())
                .containsExactly(Reason.NO_SUCH_LINE);
    }

    private static List<Reason> reasons(String script) {
        return Missing.statement("operating-cash-foots", Sheets.filing(script), Kind.CASH_FLOW)
                .stream()
                .map(outcome -> ((Outcome.Skipped) outcome).reason())
                .toList();
    }
}
