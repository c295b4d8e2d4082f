package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement;
import org.junit.jupiter.api.Test;

class ColumnPlanTest {

    private static final double ROOM = 520;

    @Test
    void fewColumnsStandAtFullSizeAndEndAtTheMargin() {
        var plan = ColumnPlan.of(statement(2, "1,234"), ROOM, 0.75).getFirst();

        assertThat(plan.scale()).isEqualTo(1);
        assertThat(plan.label() + 2 * plan.pitch()).isCloseTo(ROOM, within(0.01));
    }

    @Test
    void columnsShrinkBeforeTheyTurnThePage() {
        var plans = ColumnPlan.of(statement(5, "1,234"), ROOM, 0.75);

        assertThat(plans).hasSize(1);
        assertThat(plans.getFirst().scale()).isBetween(0.75, 0.99);
        assertThat(ColumnPlan.of(statement(5, "1,234"), ROOM, 1)).hasSize(2);
    }

    @Test
    void manyColumnsAreSharedOutEvenlyAndEachStandsOnce() {
        var plans = ColumnPlan.of(statement(14, "1,234"), ROOM, 0.75);

        assertThat(plans).hasSizeGreaterThan(1);
        assertThat(plans.stream().flatMap(plan -> plan.columns().stream()).toList())
                .isEqualTo(IntStream.range(0, 14).boxed().toList());
        assertThat(plans.getFirst().columns().size() - plans.getLast().columns().size())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void figuresAreAsWideAsTheWidestOne() {
        var plan = ColumnPlan.of(statement(4, "$(123,456,789,012)"), 700, 0.75).getFirst();

        assertThat(plan.figure()).isGreaterThan(Type.BOLD.width("(123,456,789,012") * plan.scale());
    }

    @Test
    void aStatementWithoutColumnsHasAPlaceForItsLabels() {
        assertThat(ColumnPlan.of(statement(0, "1"), ROOM, 0.75))
                .singleElement()
                .satisfies(plan -> assertThat(plan.columns()).isEmpty());
    }

    @Test
    void tighterShrinksTheTypeAndKeepsThePlaces() {
        var plan = ColumnPlan.of(statement(2, "1"), ROOM, 0.75).getFirst();
        var tighter = plan.tighter(0.9);

        assertThat(tighter.type(Type.BODY).size()).isCloseTo(8.6 * 0.9, within(0.01));
        assertThat(tighter.pitch()).isEqualTo(plan.pitch());
        assertThat(plan.type(Type.BODY)).isSameAs(Type.BODY);
    }

    private static Statement statement(int columns, String figure) {
        String heads =
                IntStream.range(0, columns)
                        .mapToObj(i -> "12m " + (1990 + i) + "-12-31")
                        .collect(Collectors.joining(" | "));
        String row = columns == 0 ? "Heading" : "Revenue" + (" | " + figure).repeat(columns);
        String script = columns == 0 ? "" : "@ " + heads + "\n";
        return Sheets.filing("# INCOME_STATEMENT | Operations\n" + script + row + "\n")
                .statements()
                .getFirst();
    }
}
