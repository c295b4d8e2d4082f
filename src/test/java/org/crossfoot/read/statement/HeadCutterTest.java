package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadCutterTest {

    private final RawTable table =
            HeadCutter.cut(
                    Rowed.cut(
                            "CONSOLIDATED BALANCE SHEETS",
                            "(In thousands)",
                            " | December 31, | ",
                            "ASSETS | 2004 | 2003",
                            "Cash | 1,210 | 1,050",
                            "Debt | 900 | 800"));

    @Test
    void headsStandOverTheirColumns() {
        assertThat(table.heads().getFirst()).endsWith("2004");
        assertThat(table.heads().getLast()).endsWith("2003");
    }

    @Test
    void titlesAndUnitsAreCaptions() {
        assertThat(table.captions())
                .extracting(CutRow::text)
                .contains("CONSOLIDATED BALANCE SHEETS", "(In thousands)");
    }

    @Test
    void whatOpensASectionBesideTheHeadsIsARow() {
        assertThat(table.body()).extracting(CutRow::text).containsExactly("ASSETS", "Cash", "Debt");
    }

    @Test
    void aTableWithoutHeadsIsAllBody() {
        var bare = HeadCutter.cut(Rowed.cut("Cash | 1,210 | 1,050"));

        assertThat(bare.body()).hasSize(1);
        assertThat(bare.heads()).allMatch(java.util.List::isEmpty);
    }
}
