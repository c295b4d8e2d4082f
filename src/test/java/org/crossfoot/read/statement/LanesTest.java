package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossfoot.model.Source;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void takesFiguresBesideTheirColumnForItsOwn() {
        Lanes lanes = Lanes.of(List.of(row(2, 5), row(2, 6), row(1, 4), row(3, 6), row(1, 4)));

        assertThat(lanes.size()).isEqualTo(2);
    }

    @Test
    void keepsColumnsApartThatOneRowFillsBoth() {
        Lanes lanes = Lanes.of(List.of(row(1, 2), row(1), row(2)));

        assertThat(lanes.size()).isEqualTo(2);
    }

    private static CutRow row(int... slots) {
        var figures = new ArrayList<Placed>();
        Figure figure = Figures.parse("1,234").orElseThrow();
        IntStream.of(slots)
                .forEach(
                        slot ->
                                figures.add(
                                        new Placed(
                                                figure,
                                                "1,234",
                                                new Source("d1", 0, 5),
                                                slot,
                                                slot + 1)));
        return new CutRow(List.of(), figures, false);
    }
}
