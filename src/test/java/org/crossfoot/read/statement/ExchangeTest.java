package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Concept;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private static final String SHEET =
            """
            CONSOLIDATED BALANCE SHEETS
            (In thousands)
            | December 31, 2004 | December 31, 2003
            Current assets: |
            Cash | %s
            Receivables | 2,300 | 2,100
            Total current assets | 3,510 | 3,150
            Property, net | 4,000 | 4,200
            Total assets | 7,510 | 7,350
            Current liabilities: |
            Accounts payable | 1,510 | 1,350
            Total current liabilities | 1,510 | 1,350
            Stockholders' equity | 6,000 | 6,000
            Total liabilities and stockholders' equity | 7,510 | 7,350
            """;

    @Test
    void twoFiguresInEachOthersColumnLeaveTheSumKnown() {
        assertThat(relation("1,050 | 1,210"))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.ties()).isEmpty();
                            assertThat(r.terms()).hasSize(2);
                        });
    }

    @Test
    void twoFiguresThatMissByDifferentAmountsDoNot() {
        assertThat(relation("1,051 | 1,210")).isEmpty();
    }

    @Test
    void aGapThatNoRowIsApartByDoesNot() {
        assertThat(relation("1,120 | 1,140")).isEmpty();
    }

    private static java.util.List<Relation> relation(String cash) {
        Statement sheet = Grids.read(SHEET.formatted(cash)).getFirst();
        int total = sheet.row(Concept.ASSETS_CURRENT).orElseThrow();
        return sheet.relations().stream().filter(r -> r.total() == total).toList();
    }
}
