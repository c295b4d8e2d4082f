package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Column;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Sureness;
import org.crossfoot.read.block.Tags;
import org.junit.jupiter.api.Test;

class StatementBuilderTest {

    @Test
    void titleUnitColumnsAndConceptsComeTogether() {
        var sheet = build(Tables.SHEET);

        assertThat(sheet.title()).isEqualTo("CONSOLIDATED BALANCE SHEETS");
        assertThat(sheet.unit().power()).isEqualTo(3);
        assertThat(sheet.columns()).allMatch(column -> column.period().isPresent());
        assertThat(sheet.row(Concept.ASSETS)).isPresent();
        assertThat(sheet.relations()).isNotEmpty();
        assertThat(sheet.sureness()).isEqualTo(Sureness.SURE);
    }

    @Test
    void withoutItsTitleItIsLessSure() {
        assertThat(build(Tables.SHEET.replace("CONSOLIDATED BALANCE SHEETS", "Words")).sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void wordsAboveSayWhetherItIsAudited() {
        assertThat(build(Tables.SHEET).audited()).isEmpty();
        assertThat(build(Tables.SHEET.replace("thousands)", "thousands, unaudited)")).audited())
                .contains(false);
    }

    @Test
    void whatIsMissingIsAProblem() {
        var builder =
                builder(
                        Tables.SHEET
                                .replace("(In thousands)\n", "")
                                .replace("December 31, 2003", "Then"));
        var statement = builder.build("s1", "d1");

        assertThat(builder.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_UNIT_STATED, Problem.Kind.COLUMN_WITHOUT_PERIOD);
        assertThat(statement.columns()).map(Column::label).last().isEqualTo("Then");
        assertThat(builder.dated()).isTrue();
    }

    private static Statement build(String script) {
        return builder(script).build("s1", "d1");
    }

    private static StatementBuilder builder(String script) {
        return new StatementBuilder(
                Grids.candidates(script).getFirst(),
                Registrant.UNKNOWN,
                new YearEnds(List.of(), Registrant.UNKNOWN),
                Tags.NONE);
    }
}
