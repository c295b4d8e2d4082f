package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.PrintedLine.Run;
import org.junit.jupiter.api.Test;

class LineSetterTest {

    @Test
    void whatIsPutAtAColumnLeadsBackToItsPlace() {
        var line = new LineSetter();
        line.put(0, Text.verbatim("d1", "Cash", 10), 0, 4);
        line.put(8, Text.verbatim("d1", "1,234", 20), 0, 5);
        var set = line.set(3);

        assertThat(set.text()).isEqualTo("Cash    1,234");
        assertThat(set.number()).isEqualTo(3);
        assertThat(set.runs()).containsExactly(new Run(0, 4, 10, 14), new Run(8, 5, 20, 25));
    }

    @Test
    void whatFindsItsColumnTakenStandsBehind() {
        var line = new LineSetter();
        line.put(0, Laid.text("Long label"), 0, 10);
        line.put(4, Laid.text("5"), 0, 1);

        assertThat(line.set(1).text()).isEqualTo("Long label5");
        assertThat(line.length()).isEqualTo(11);
    }
}
