package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelPlacesTest {

    private final LabelPlaces places = new LabelPlaces(0, 100, 0, 100);

    @Test
    void aFigureStandsAboveItsPointAndElseBelow() {
        var above = places.free(50, 50, 20).orElseThrow();
        var below = places.free(50, 50, 20).orElseThrow();

        assertThat(above.y()).isLessThan(50);
        assertThat(above.x()).isEqualTo(50);
        assertThat(below.y()).isGreaterThan(50);
    }

    @Test
    void noFigureCoversALine() {
        places.taken(0, 45, 100, 45);

        assertThat(places.free(50, 50, 20).orElseThrow().y()).isGreaterThan(50);
    }

    @Test
    void noFigureCoversAnotherPoint() {
        places.taken(50, 42);

        assertThat(places.free(50, 50, 20).orElseThrow().y()).isGreaterThan(50);
    }

    @Test
    void figuresStayInside() {
        var corner = places.free(2, 2, 20).orElseThrow();

        assertThat(corner.x()).isEqualTo(10);
        assertThat(corner.y()).isEqualTo(7.5);
    }

    @Test
    void whereAllIsTakenThereIsNone() {
        for (double y = 0; y <= 100; y += 5) {
            places.taken(0, y, 100, y);
        }

        assertThat(places.free(50, 50, 20)).isEmpty();
    }
}
