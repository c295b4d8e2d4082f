package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement;
import org.junit.jupiter.api.Test;

class ColumnHeadsTest {

    private final Canvas canvas = Drawn.canvas();

    @Test
    void aHeadThatColumnsShareIsSetOnceAboveThem() {
        var page = heads("3m 2006-09-30 | 3m 2005-09-30 | 6m 2006-09-30 | 6m 2005-09-30");

        assertThat(Drawn.texts(page))
                .filteredOn(text -> text.startsWith("Three Months"))
                .hasSize(1);
        assertThat(Drawn.texts(page)).filteredOn("2006"::equals).hasSize(2);
        var span = Drawn.words(page).getFirst();
        assertThat(span.y()).isLessThan(Drawn.find(page, "2006").y());
        assertThat((span.x() + Drawn.end(span)) / 2)
                .isBetween(Drawn.find(page, "2006").x(), Drawn.end(Drawn.find(page, "2005")));
    }

    @Test
    void aHeadOfOneColumnStandsWithTheRestOfIt() {
        var page = heads("3m 2006-09-30 | 2006-03-31");

        assertThat(String.join(" ", Drawn.texts(page)))
                .contains("Three Months Ended", "September 30, 2006");
        assertThat(Drawn.marks(page, Mark.Rule.class)).hasSize(1);
    }

    @Test
    void rowsBeginBelowTheRule() {
        var statement = statement("2006-09-30");
        double rows = new ColumnHeads(canvas, statement, plan(statement)).draw(100);

        assertThat(Drawn.marks(canvas.page(), Mark.Rule.class).getLast().fromY())
                .isLessThan(rows)
                .isGreaterThan(100);
    }

    @Test
    void headsEndWhereTheirFiguresDo() {
        var statement = statement("2006-09-30");
        var plan = plan(statement);
        new ColumnHeads(canvas, statement, plan).draw(100);

        assertThat(Drawn.words(canvas.page()))
                .allSatisfy(
                        words ->
                                assertThat(Drawn.end(words))
                                        .isCloseTo(plan.digits(canvas, 0), within(0.01)));
    }

    private Page heads(String columns) {
        var statement = statement(columns);
        new ColumnHeads(canvas, statement, plan(statement)).draw(100);
        return canvas.page();
    }

    private static ColumnPlan plan(Statement statement) {
        return ColumnPlan.of(statement, 520, 0.75).getFirst();
    }

    private static Statement statement(String columns) {
        return Sheets.filing("# INCOME_STATEMENT | Operations\n@ " + columns + "\nRevenue | 1\n")
                .statements()
                .getFirst();
    }
}
