package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridSetterTest {

    @Test
    void labelsStandAtTheLeftAndFiguresFlushRight() {
        assertThat(set("0:Cash|1:1,234", "0:Long-term debt|1:5"))
                .containsExactly("Cash            1,234", "Long-term debt      5");
    }

    @Test
    void aWrappedLabelBeginsAboveItsFigure() {
        var lines = set("0:" + "word ".repeat(20).strip() + "|1:5");

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).doesNotContain("5");
        assertThat(lines.getLast()).endsWith("5");
    }

    @Test
    void aHeadStandsInTheMiddleOfItsColumns() {
        assertThat(set("1+2:Year", "0:Cash|1:1,234,567|2:1,234,567").getFirst().stripTrailing())
                .matches(" {13,15}Year");
    }

    @Test
    void aRowWithoutCellsIsAnEmptyLine() {
        assertThat(set("0:Cash|1:5", "")).containsExactly("Cash  5", "");
    }

    private static List<String> set(String... rows) {
        var grid = Laid.grid(rows);
        var setter = new GridSetter(grid);
        return grid.rows().stream()
                .flatMap(row -> setter.set(row).stream())
                .map(line -> line.set(1).text())
                .toList();
    }
}
