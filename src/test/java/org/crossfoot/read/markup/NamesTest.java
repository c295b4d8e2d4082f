package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void aNameThatWasMetBeforeIsTheSameOne() {
        var names = new Names("<span></SPAN>");

        assertThat(names.at(1, 5)).isEqualTo(Name.of("span")).isSameAs(names.at(8, 12));
    }

    /** Both are five letters long, and begin and end with the same. */
    @Test
    void namesThatLookAlikeAreToldApart() {
        var names = new Names("table title TITLE");
        Name table = names.at(0, 5);
        Name title = names.at(6, 11);

        assertThat(table.text()).isEqualTo("table");
        assertThat(title.text()).isEqualTo("title");
        assertThat(names.at(12, 17)).isSameAs(title);
        assertThat(names.at(0, 5)).isSameAs(table);
    }

    /** By length, first and last letter both are looked for in one place. */
    @Test
    void aNameIsNotTakenForALongerOneThatItBegins() {
        var names = new Names("col:account col");

        assertThat(names.at(0, 11).text()).isEqualTo("col:account");
        assertThat(names.at(12, 15).text()).isEqualTo("col");
    }
}
