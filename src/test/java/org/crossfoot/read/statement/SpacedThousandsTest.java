package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crossfoot.read.block.Block.Grid;
import org.junit.jupiter.api.Test;

class SpacedThousandsTest {

    private static final String[] SPACED = {
        " | 2010 | 2009",
        "Net sales | 47 481 | 46 433",
        "Cost of sales | -29 000 | \u221230 000",
        "Gross income | 18 481 | 16 433"
    };

    @Test
    void spacesSetThousandsApartWhereSeveralFiguresHaveThem() {
        assertThat(SpacedThousands.in(grid(SPACED))).isTrue();
        assertThat(SpacedThousands.in(grid(SPACED[0], SPACED[1]))).isFalse();
        assertThat(
                        SpacedThousands.in(
                                grid(
                                        SPACED[0],
                                        SPACED[1],
                                        SPACED[2],
                                        "Note | | Of which 1,500 were sold to an affiliate")))
                .isTrue();
    }

    @Test
    void inATableWithCommasTheyDoNot() {
        assertThat(
                        SpacedThousands.in(
                                grid(SPACED[0], SPACED[1], SPACED[2], "Taxes | 1,500 | 1,200")))
                .isFalse();
    }

    @Test
    void figuresAreReadAndStayAsPrinted() {
        var row = TableCutter.cut(grid(SPACED)).getFirst().body().get(1);

        assertThat(row.figures())
                .extracting(placed -> placed.figure().value().intValueExact())
                .containsExactly(-29_000, -30_000);
        assertThat(row.figures()).extracting(Placed::shown).contains("-29 000");
    }

    private static Grid grid(String... rows) {
        return new Grid(Stream.of(rows).map(Rowed::grid).toList());
    }
}
