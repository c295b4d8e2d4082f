package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class OwnHeadsTest {

    private static final Lanes THREE = Lanes.of(Rowed.cut("Cash | 1,200 | 1,100 | 1,000"));

    @Test
    void aStubPeriodStandsOverItsColumnAlone() {
        assertThat(
                        heads(
                                "3 1 PERIOD FROM",
                                "3 1 MARCH 14, 1995 TO",
                                "1 2 YEAR ENDED DECEMBER 31,; 3 1 DECEMBER 31,",
                                "1 1 1998; 2 1 1999; 3 1 1999"))
                .containsExactly(
                        "YEAR ENDED DECEMBER 31, 1998",
                        "YEAR ENDED DECEMBER 31, 1999",
                        "PERIOD FROM MARCH 14, 1995 TO DECEMBER 31, 1999");
    }

    @Test
    void quartersBesideTheirChangesAreTheirOwn() {
        assertThat(heads("3 1 1Q22 vs", "1 1 1Q22; 2 1 4Q21; 3 1 4Q21"))
                .containsExactly("1Q22", "4Q21", "1Q22 vs 4Q21");
    }

    @Test
    void headsThatSayTooLittleOfSomeColumnAreNotItsOwn() {
        assertThat(
                        heads(
                                "1 1 Six months ended",
                                "1 1 June 30, 1999; 2 1 June 30, 1998; 3 1 June 30, 1997"))
                .isEmpty();
        assertThat(heads("1 1 1999; 2 1 1998; 3 1 1997")).isEmpty();
        assertThat(heads("1 1 Year ended 1999; 2 1 Year ended 1998")).isEmpty();
    }

    @Test
    void aUnitIsThatOfAllColumns() {
        assertThat(heads("1 1 (In millions)", "1 1 4Q21; 2 1 3Q21; 3 1 4Q20"))
                .containsExactly("(In millions) 4Q21", "(In millions) 3Q21", "(In millions) 4Q20");
    }

    @Test
    void noTablePrintsOnePeriodTwice() {
        assertThat(heads("1 2 June 30, 1999; 3 1 June 30, 1998")).isEmpty();
    }

    /** Heads from rows of "slot span words; ...". */
    private static List<String> heads(String... rows) {
        List<List<Cell>> printed =
                Stream.of(rows)
                        .map(row -> Stream.of(row.split("; ")).map(OwnHeadsTest::cell).toList())
                        .toList();
        return OwnHeads.of(printed, THREE).stream()
                .flatMap(List::stream)
                .map(head -> String.join(" ", head))
                .toList();
    }

    private static Cell cell(String script) {
        String[] parts = script.split(" ", 3);
        int slot = Integer.parseInt(parts[0]);
        return new Cell(
                Text.verbatim("d1", parts[2], slot * 10),
                slot,
                Integer.parseInt(parts[1]),
                Style.PLAIN);
    }
}
