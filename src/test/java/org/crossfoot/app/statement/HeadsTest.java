package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.junit.jupiter.api.Test;

class HeadsTest {

    @Test
    void aHeadSpansTheColumnsItIsCommonTo() {
        var heads =
                Heads.of(
                        columns(
                                "Three Months|2006",
                                "Three Months|2005",
                                "Six Months|2006",
                                "Six Months|2005"));

        assertThat(heads).extracting(Heads::text).containsExactly("Three Months", "Six Months");
        assertThat(heads.get(1).below()).extracting(Heads::column).containsExactly(2, 3);
    }

    @Test
    void twoHeadsOverTheSameColumnsAreOne() {
        var heads =
                Heads.of(
                        columns(
                                "Three Months|September 30,|2006",
                                "Three Months|September 30,|2005"));

        assertThat(heads).extracting(Heads::text).containsExactly("Three Months September 30,");
        assertThat(heads.getFirst().below())
                .extracting(Heads::text)
                .containsExactly("2006", "2005");
    }

    @Test
    void aHeadOverOneColumnIsPartOfItsOwn() {
        var heads = Heads.of(columns("September 30,|2006", "March 31,|2006"));

        assertThat(heads).allMatch(Heads::leaf);
        assertThat(heads)
                .extracting(Heads::text)
                .containsExactly("September 30, 2006", "March 31, 2006");
    }

    @Test
    void equalHeadsAtTheBottomStayApart() {
        assertThat(Heads.of(columns("Amount", "Amount"))).hasSize(2).allMatch(Heads::leaf);
    }

    private static List<Column> columns(String... heads) {
        return Arrays.stream(heads)
                .map(
                        text ->
                                new Column(
                                        List.of(text.split("\\|")),
                                        Optional.empty(),
                                        Column.Use.FIGURES))
                .toList();
    }
}
