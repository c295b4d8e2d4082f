package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FilingTest {

    private final Filing filing =
            Sheets.filing(
                    """
                    # BALANCE_SHEET | Balance Sheets
                    @ 2006-09-30 | 2006-03-31
                    Cash | 10 | 20

                    # INCOME_STATEMENT | Operations
                    @ 3m 2006-09-30
                    Revenue | 30

                    # BALANCE_SHEET | Balance Sheets of the Parent
                    @ 2006-09-30
                    Cash | 1
                    """);

    @Test
    void statementsOfAKindComeInFiledOrder() {
        assertThat(filing.statements(Statement.Kind.BALANCE_SHEET))
                .extracting(Statement::title)
                .containsExactly("Balance Sheets", "Balance Sheets of the Parent");
        assertThat(filing.statements(Statement.Kind.CASH_FLOW)).isEmpty();
    }

    @Test
    void aCellIsFoundInTheStatementThatItNames() {
        assertThat(filing.fact(new CellRef("s1", 0, 1)).map(Fact::shown)).contains("20");
        assertThat(filing.fact(new CellRef("s3", 0, 0)).map(Fact::shown)).contains("1");
    }

    @Test
    void anIdThatItDidNotGiveIsRefused() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> filing.statement("s9"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> filing.document("d9"));
    }
}
