package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuttersTest {

    @Test
    void columnsOfRunningTextAreReadOneAfterTheOther() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 4; i++) {
            rows.add(
                    Typeset.row(
                            700 + 12 * i,
                            Typeset.phrase("words of the first column", 72),
                            Typeset.phrase("words of the second column", 300)));
        }

        var parts = Gutters.split(rows);

        assertThat(parts).hasSize(2).allSatisfy(part -> assertThat(part).hasSize(4));
        assertThat(parts.getFirst().getFirst().text()).isEqualTo("words of the first column");
    }

    @Test
    void aTableStaysWhole() {
        Row row = Typeset.row(700, Typeset.phrase("Total", 72), Typeset.phrase("12", 300));

        assertThat(Gutters.split(List.of(row, row, row, row))).hasSize(1);
    }
}
