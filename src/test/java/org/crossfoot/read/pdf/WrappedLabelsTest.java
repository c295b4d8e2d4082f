package org.crossfoot.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedLabelsTest {

    private static final String FULL = "Average number of common shares";

    @Test
    void linesThatStandCloserThanRowsAreOneLabel() {
        List<Row> whole = whole(label(FULL, 760), row("outstanding", "1,740", 770));

        assertThat(texts(whole.getLast())).containsExactly(FULL + " outstanding", "1,740");
    }

    @Test
    void theFiguresMayStandBesideTheFirstLineOrBetweenTwo() {
        List<Row> first = whole(row(FULL, "1,740", 760), label("outstanding", 770));
        List<Row> between =
                whole(
                        label(FULL, 760),
                        Typeset.row(765, Typeset.phrase("1,740", 300)),
                        label("outstanding", 770));

        assertThat(texts(first.getLast())).containsExactly(FULL + " outstanding", "1,740");
        assertThat(texts(between.getLast())).containsExactly(FULL + " outstanding", "1,740");
    }

    @Test
    void aHeadingThatHadRoomForMoreStandsAlone() {
        assertThat(whole(label("Revenue", 760), row("Rents", "1,740", 770))).hasSize(7);
        assertThat(whole(label(FULL, 765), row("outstanding", "1,740", 780))).hasSize(7);
    }

    @Test
    void linesOfHeadsOverTheFiguresAreNoLabels() {
        var heads =
                new Row[] {
                    Typeset.row(760, Typeset.phrase("Constant Currency", 290)),
                    Typeset.row(770, Typeset.phrase("Change", 290), Typeset.phrase("(1)", 380))
                };

        assertThat(whole(heads)).hasSize(7);
    }

    @Test
    void rowsOfYearsAreHeads() {
        assertThat(whole(label(FULL, 760), row("outstanding", "2020", 770))).hasSize(7);
    }

    /** The given lines below five rows fifteen points apart. */
    private static List<Row> whole(Row... lines) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 5; i++) {
            rows.add(row("Rents and royalties", "1,20" + i, 685 + 15 * i));
        }
        rows.addAll(List.of(lines));
        return WrappedLabels.whole(rows);
    }

    private static Row label(String label, double base) {
        return Typeset.row(base, Typeset.phrase(label, 72));
    }

    private static Row row(String label, String figure, double base) {
        return Typeset.row(base, Typeset.phrase(label, 72), Typeset.phrase(figure, 300));
    }

    private static List<String> texts(Row row) {
        return row.phrases().stream().map(Phrase::text).toList();
    }
}
