package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.markup.Name.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @Test
    void isInSmallLetters() {
        assertThat(Name.of("TaBle")).isEqualTo(new Name("table", Kind.TABLE));
        assertThat(Name.of("ix:nonFraction").text()).isEqualTo("ix:nonfraction");
    }

    @ParameterizedTest
    @CsvSource({
        "br, EMPTY",
        "font, LOOK",
        "U, LOOK",
        "pre, BLOCK",
        "P, PARAGRAPH",
        "h6, HEADING",
        "h7, PECULIAR",
        "li, ITEM",
        "tfoot, ROWS",
        "th, CELL",
        "col, COLUMN",
        "style, RAW",
        "span, ORDINARY",
        "ix:nonfraction, ORDINARY",
        "us-gaap:cash, ORDINARY",
        ":cash, PECULIAR",
        "page, ORDINARY",
        "caption, PECULIAR",
        "form, PECULIAR",
        "select, PECULIAR"
    })
    void saysHowItsElementsNest(String name, Kind kind) {
        assertThat(Name.of(name).kind()).isEqualTo(kind);
    }

    @Test
    void onlyOrdinaryElementsAndLooksLetEndTagsThrough() {
        assertThat(Kind.values())
                .filteredOn(kind -> !Name.special(kind))
                .containsExactly(Kind.ORDINARY, Kind.LOOK);
    }
}
