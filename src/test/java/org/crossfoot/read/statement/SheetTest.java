package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet =
            Rowed.sheet(
                    Kind.BALANCE_SHEET,
                    """
                    Cash | 5
                    Total current assets | 5
                    Total assets | 5
                    """);

    @Test
    void aConceptIsFoundByItsFirstRow() {
        assertThat(sheet.row(Concept.ASSETS)).contains(2);
        assertThat(sheet.row(Concept.LIABILITIES)).isEmpty();
    }

    @Test
    void totalsAndSubtotalsSum() {
        assertThat(sheet.sums(0)).isFalse();
        assertThat(sheet.sums(1)).isTrue();
        assertThat(sheet.sums(2)).isTrue();
    }
}
