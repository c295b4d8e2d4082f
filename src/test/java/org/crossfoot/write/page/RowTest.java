package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement;
import org.junit.jupiter.api.Test;

class RowTest {

    private final Statement statement =
            Sheets.filing(
                            """
                            # BALANCE_SHEET | Balance Sheets
                            @ 2006-09-30
                            Current assets:
                              [rec] Receivables, net of an allowance for doubtful accounts that the company has set aside for all that its customers owe of $612 | $(3,174)
                              > allowance of | 612
                            [total = rec] Total | (3,174)
                            """)
                    .statements()
                    .getFirst();
    private final ColumnPlan plan = ColumnPlan.of(statement, 520, 0.75).getFirst();
    private final List<Row> rows = Row.of(statement, plan);

    @Test
    void amountsInsideLabelsAreNoRows() {
        assertThat(rows).extracting(Row::index).containsExactly(0, 1, 3);
    }

    @Test
    void aLabelThatWrapsMakesItsRowHigher() {
        assertThat(rows.get(1).words()).hasSizeGreaterThan(1);
        assertThat(rows.get(1).height()).isGreaterThan(rows.get(0).height());
    }

    @Test
    void figuresStandOnTheLastLineOfTheirLabel() {
        var page = drawn(1);
        var last = Drawn.find(page, rows.get(1).words().getLast());

        assertThat(Drawn.find(page, "(3,174").y()).isEqualTo(last.y());
        assertThat(Drawn.find(page, "$").x()).isLessThan(Drawn.find(page, "(3,174").x());
        assertThat(Drawn.find(page, ")").x())
                .isCloseTo(Drawn.end(Drawn.find(page, "(3,174")), within(0.01));
    }

    @Test
    void depthIndentsAndContinuationsHang() {
        var words = Drawn.words(drawn(1));

        assertThat(words.getFirst().x()).isGreaterThan(Drawn.words(drawn(0)).getFirst().x());
        assertThat(words.get(1).x()).isGreaterThan(words.getFirst().x());
    }

    @Test
    void sumsAreBoldBelowARule() {
        assertThat(Drawn.marks(drawn(2), Mark.Rule.class)).hasSize(1);
        assertThat(Drawn.find(drawn(2), "Total").face()).isEqualTo(Face.SEMIBOLD);
        assertThat(Drawn.marks(drawn(1), Mark.Rule.class)).isEmpty();
    }

    @Test
    void percentagesSumNothingAndHaveNoRule() {
        var changes =
                Sheets.filing(
                                """
                                # BALANCE_SHEET | Balance Sheets
                                @ 2006-09-30 | % ?
                                [a] Deposits | 3,174 | 4
                                [total = a] Total | 3,174 | 4
                                """)
                        .statements()
                        .getFirst();
        var columns = ColumnPlan.of(changes, 520, 0.75).getFirst();
        var canvas = Drawn.canvas();
        Row.of(changes, columns).getLast().draw(canvas, 100, columns, new TickMarks(changes));

        assertThat(Drawn.marks(canvas.page(), Mark.Rule.class)).hasSize(1);
    }

    private Page drawn(int row) {
        var canvas = Drawn.canvas();
        rows.get(row).draw(canvas, 100, plan, new TickMarks(statement));
        return canvas.page();
    }
}
