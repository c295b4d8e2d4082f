package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.Column;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line;
import org.crossfoot.model.Line.Role;
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

    @Test
    void aHeadingBelowTheFirstFiguresScalesNoneAboveIt() {
        var script =
                """
                RETAIL BANKING
                (In millions)
                Three months ended June 30, |
                | 2004 | 2003
                Net interest income | 1,531 | 1,380
                Noninterest income | 531 | 380
                In billions |
                Loans serviced | 133 | 117
                Loans acquired | 2 | 3
                """;

        var statement = Grids.read(script).getFirst();

        assertThat(statement.fact(0, 0).orElseThrow().amount().value())
                .isEqualByComparingTo("1531000000");
    }

    @Test
    void aHeadingBelowTheFirstFiguresSaysTheUnitWhereNothingElseDoes() {
        var sheet =
                Tables.SHEET
                        .replace("(In thousands)\n", "")
                        .replace("Receivables", "In thousands |\nReceivables");

        assertThat(build(sheet).unit().power()).isEqualTo(3);
    }

    @Test
    void whatPrintsSharesOfRevenueAloneIsNoStatement() {
        String shares =
                """
                CONSOLIDATED STATEMENTS OF OPERATIONS
                Three months ended June 30, |
                | 2004 | 2003
                Net sales | 100.0% | 100.0%
                Cost of goods sold | 80.4 | 78.1
                Gross profit | 19.6 | 21.9
                Selling, general and administrative | 7.7 | 9.8
                Operating income | 11.9 | 12.1
                Income taxes | 4.1 | 4.0
                Net income | 7.8% | 8.1%
                """;

        assertThat(build(shares).kind()).isEqualTo(Statement.Kind.OTHER);
        assertThat(build(shares.replace("%", "")).kind())
                .isEqualTo(Statement.Kind.INCOME_STATEMENT);
    }

    @Test
    void aLabelOfAStatementByComponentsCountsNoSharesOfOneComponent() {
        var script =
                """
                STATEMENTS OF SHAREHOLDERS' EQUITY
                (In thousands)
                | Common Stock | Retained Earnings | Total
                Balance at December 31, 2003 | 100 | 900 | 1,000
                Issuance of 104,820 shares | 5 | | 5
                Net income | | 200 | 200
                Balance at December 31, 2004 | 105 | 1,100 | 1,205
                """;

        assertThat(build(script).lines()).extracting(Line::role).doesNotContain(Role.MEMO);
        assertThat(
                        build(
                                        script.replace(
                                                "| Common Stock | Retained Earnings | Total",
                                                "| 2004 | 2003 | 2002"))
                                .lines())
                .extracting(Line::role)
                .contains(Role.MEMO);
    }

    private static Statement build(String script) {
        return builder(script).build("s1", "d1");
    }

    private static StatementBuilder builder(String script) {
        return new StatementBuilder(
                Grids.candidates(script).getFirst(),
                new Scales(List.of()),
                Registrant.UNKNOWN,
                new YearEnds(List.of(), Registrant.UNKNOWN),
                Tags.NONE);
    }
}
