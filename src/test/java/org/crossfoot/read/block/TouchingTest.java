package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TouchingTest {

    private static final String ABOVE =
            """
            Cash paid for interest      15,519      6,633
            Additions                   (1,210)      (980)
            """;

    @Test
    void aFigureThatEndsWithItsColumnIsNoLabel() {
        assertThat(first("Repayment of capital leases (17,747)  (10,690)"))
                .isEqualTo("Repayment of capital leases | (17,747)");
        assertThat(first("Paid for acquisitions abroad $ 735        109"))
                .isEqualTo("Paid for acquisitions abroad | $ 735");
    }

    @Test
    void aFigureThatEndsElsewhereIsPartOfTheLabel() {
        assertThat(first("Repayments in 1994 (17,747)           (10,690)"))
                .isEqualTo("Repayments in 1994 (17,747) | (10,690)");
    }

    @Test
    void yearsAndMarksArePartOfTheLabel() {
        assertThat(first("Notes that will be repaid, in 1995     10,690"))
                .isEqualTo("Notes that will be repaid, in 1995 | 10,690");
        assertThat(first("Book value of a common share (1)(4)    10,690"))
                .isEqualTo("Book value of a common share (1)(4) | 10,690");
    }

    @Test
    void aRowThatHasAllItsColumnsLacksNone() {
        assertThat(first("Shares of 1,000                500        400"))
                .isEqualTo("Shares of 1,000 | 500");
    }

    /** The label of a line below others, and its first figure. */
    private static String first(String line) {
        var lines = Laid.typedLines(ABOVE + line + "\n");
        TypedLine parted = Touching.parted(lines.getLast(), new TypedColumns(lines));
        return parted.labelText() + " | " + parted.figures().getFirst().in(line);
    }
}
