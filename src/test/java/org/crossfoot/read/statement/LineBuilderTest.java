package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Line;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.crossfoot.model.Relation.Term;
import org.crossfoot.model.Unit;
import org.crossfoot.read.block.Tags;
import org.junit.jupiter.api.Test;

class LineBuilderTest {

    private static final List<BodyRow> ROWS =
            Rowed.rows(
                    """
                    Receivables, net of allowance of $612 | 3,174
                    Land | 7,104
                    Total | 10,278
                    """);

    private final LineBuilder builder = builder(false);

    @Test
    void theAmountsOfALabelFollowItsLine() {
        add();

        assertThat(builder.lines())
                .extracting(Line::role)
                .containsExactly(Role.LINE, Role.MEMO, Role.LINE, Role.SUBTOTAL);
        var memo = builder.lines().get(1);
        assertThat(memo.level()).isEqualTo(2);
        assertThat(memo.facts().getFirst().orElseThrow().amount())
                .isEqualTo(Amount.printed(new java.math.BigDecimal("612"), 3));
        assertThat(memo.facts().getFirst().orElseThrow().shown()).isEqualTo("$612");
    }

    @Test
    void relationsOfRowsAreThoseOfTheirLines() {
        add();
        var rows =
                new Relation(2, List.of(new Term(0, 1), new Term(1, 1)), Basis.SECTION, List.of(0));

        assertThat(builder.moved(List.of(rows)))
                .containsExactly(
                        new Relation(
                                3,
                                List.of(new Term(0, 1), new Term(2, 1)),
                                Basis.SECTION,
                                List.of(0)));
    }

    @Test
    void aLabelSpeaksOfNoPartOfAWhole() {
        var parts = builder(true);
        add(parts);

        assertThat(parts.lines())
                .extracting(Line::role)
                .containsExactly(Role.LINE, Role.LINE, Role.SUBTOTAL);
    }

    private static LineBuilder builder(boolean parts) {
        return new LineBuilder(
                ROWS,
                List.of(new Column(List.of(), Optional.empty(), Use.FIGURES)),
                3,
                0,
                new TagGrid(ROWS, Tags.NONE),
                parts);
    }

    private void add() {
        add(builder);
    }

    private static void add(LineBuilder builder) {
        for (int row = 0; row < ROWS.size(); row++) {
            builder.add(
                    row,
                    Optional.empty(),
                    1,
                    row == 2 ? Role.SUBTOTAL : Role.LINE,
                    Unit.MONEY,
                    Optional.empty(),
                    List.of(Optional.empty()));
        }
    }
}
