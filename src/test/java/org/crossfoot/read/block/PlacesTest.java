package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

    /** "AT&T 5": the "&" is an entity of five characters, two spaces stand before the figure. */
    private final Places places = new Places();

    {
        places.add(0, 10, 11);
        places.add(1, 11, 12);
        places.add(2, 12, 17);
        places.add(3, 17, 18);
        places.add(4, 18, 19);
        places.add(5, 20, 21);
    }

    @Test
    void eachCharacterStandsWhereItWasAdded() {
        assertThat(places.start(1)).isEqualTo(11);
        assertThat(places.end(1)).isEqualTo(12);
        assertThat(places.start(2)).isEqualTo(12);
        assertThat(places.end(2)).isEqualTo(17);
        assertThat(places.start(4)).isEqualTo(18);
        assertThat(places.end(5)).isEqualTo(21);
    }

    @Test
    void charactersOneBehindTheOtherAreStraight() {
        assertThat(places.straight(0, 6)).isEqualTo(2);
        assertThat(places.straight(2, 6)).isEqualTo(2);
        assertThat(places.straight(3, 6)).isEqualTo(5);
        assertThat(places.straight(5, 6)).isEqualTo(6);
    }

    @Test
    void charactersThatShareAPlaceAreApart() {
        var pair = new Places();
        pair.add(0, 3, 12);
        pair.add(1, 3, 12);

        assertThat(pair.start(1)).isEqualTo(3);
        assertThat(pair.end(1)).isEqualTo(12);
    }

    @Test
    void aPartBeginsWithItsFirstCharacter() {
        Places part = places.part(1, 4);

        assertThat(part.start(0)).isEqualTo(11);
        assertThat(part.end(1)).isEqualTo(17);
        assertThat(part.start(2)).isEqualTo(17);
        assertThat(part.straight(2, 3)).isEqualTo(3);
    }
}
