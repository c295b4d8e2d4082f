package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Period;
import org.junit.jupiter.api.Test;

class LabelColumnsTest {

    private final LabelColumns columns =
            new LabelColumns(
                    List.of(
                            column(2006, Use.FIGURES),
                            column(2006, Use.PERCENT),
                            column(2005, Use.FIGURES)));

    @Test
    void oneAmountAColumnGoesInOrderPastPercentages() {
        assertThat(place("allowance of $805 and $858", false)).containsExactly("805", "", "858");
    }

    @Test
    void aDateSaysTheColumn() {
        assertThat(place("allowance of $858 at December 31, 2005", false))
                .containsExactly("", "", "858");
    }

    @Test
    void aSingleAmountThatLastsIsOfEveryColumn() {
        assertThat(place("$.01 par value", true)).containsExactly("0.01", "", "0.01");
    }

    @Test
    void moreAmountsThanColumnsAreNobodys() {
        assertThat(place("of $1, $2 and $3", false)).containsExactly("", "", "");
    }

    @Test
    void twoListsForTheSameColumnsAreNobodys() {
        assertThat(place("12 and 11 shares to founders, 52 and 49 shares to others", false))
                .containsExactly("", "", "");
    }

    private List<String> place(String label, boolean lasting) {
        var phrase = Phrase.of(label);
        var runs =
                LabelNumbers.in(label, phrase).stream()
                        .map(n -> LabelRun.of(n, 0, label.length(), phrase, label))
                        .toList();
        return columns.place(runs, lasting).stream()
                .map(number -> number.map(n -> n.value().toPlainString()).orElse(""))
                .toList();
    }

    private static Column column(int year, Use use) {
        return new Column(List.of(), Optional.of(Period.at(LocalDate.of(year, 12, 31))), use);
    }
}
