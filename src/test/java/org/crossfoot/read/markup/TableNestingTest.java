package org.crossfoot.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableNestingTest {

    @ParameterizedTest
    @CsvSource({
        "table, tr, table/tr",
        "table/tr, td, table/tr/td",
        "table/tr/td/p/b, td, table/tr/td",
        "table/tr/td, th, table/tr/th",
        "table/tr/td/p, tr, table/tr",
        "table/tbody/tr/td, tr, table/tbody/tr",
        "table/thead/tr/td, tbody, table/tbody",
        "table/tr/td/table/tr/td, td, table/tr/td/table/tr/td",
        "table/tr/td/table, tr, table/tr/td/table/tr",
        "table, col, table",
    })
    void aPartOfATableEndsThoseBeforeIt(String path, String name, String then) {
        var open = started(path, name);

        assertThat(Opened.path(open)).isEqualTo(then);
        assertThat(open.regular()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"table, td", "div, tr", "div, td", "table/tbody, td", "table/tr/td/div, col"})
    void aPartThatStandsWhereItMayNotIsIrregular(String path, String name) {
        var open = started(path, name);

        assertThat(open.regular()).isEqualTo(path.endsWith("td/div"));
    }

    @ParameterizedTest
    @CsvSource({
        "table/tr/td/p/b, td, table/tr",
        "table/tr/td/p, tr, table",
        "table/tbody/tr/td, table, ''",
        "table/tr, td, table/tr",
        "table/tr/td, tbody, table/tr/td",
        "table/tr/td/table/tr/td, tr, table/tr/td/table",
        "table/tr/td/table/tr, table, table/tr/td",
        "div, td, div",
    })
    void anEndTagEndsWhatIsOpenInTheInnermostTable(String path, String name, String then) {
        assertThat(Opened.path(ended(path, name))).isEqualTo(then);
    }

    @Test
    void anEndTagOfNothingIsPassedOverUnlessACellIsOpen() {
        assertThat(ended("table/tr", "td").regular()).isTrue();
        assertThat(ended("div", "td").regular()).isTrue();
        assertThat(ended("table/tr/td", "tbody").regular()).isFalse();
        assertThat(ended("table/tr/td/table", "td").regular()).isFalse();
    }

    private static OpenElements started(String path, String name) {
        var open = Opened.path(path);
        new TableNesting(open).start(Opened.element(name, 40, 44));
        return open;
    }

    private static OpenElements ended(String path, String name) {
        var open = Opened.path(path);
        new TableNesting(open).end(Name.of(name), 40);
        return open;
    }
}
