package org.crossfoot.app.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

    private static final Box PLOT = new Box(0, 0, 200, 100);

    @Test
    void aLabelStandsAboveItsPoint() {
        var place = new LabelPlaces(PLOT, List.of(), List.of()).place(100, 50, 40, 12);

        assertThat(place).contains(new Box(80, 30, 40, 12));
    }

    @Test
    void aLabelAtTheTopGoesBelow() {
        var place = new LabelPlaces(PLOT, List.of(), List.of()).place(100, 4, 40, 12);

        assertThat(place).contains(new Box(80, 12, 40, 12));
    }

    @Test
    void aLabelLeavesALineFree() {
        var line = List.of(new Box(99, 34, 2, 2));

        assertThat(new LabelPlaces(PLOT, List.of(), line).place(100, 50, 40, 12))
                .contains(new Box(80, 58, 40, 12));
    }

    @Test
    void labelsOfCloseNeighboursDoNotOverlap() {
        var places = new LabelPlaces(PLOT, List.of(), List.of());
        var found = new ArrayList<Box>();
        for (int i = 0; i < 12; i++) {
            places.place(10 + 15 * i, 50, 40, 12).ifPresent(found::add);
        }

        assertThat(found).hasSizeGreaterThan(5);
        for (var one : found) {
            assertThat(one.within(PLOT)).isTrue();
            assertThat(found).filteredOn(other -> other.overlap(one) > 0).containsExactly(one);
        }
    }
}
