package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Row;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final List<Statement> STATEMENTS =
            Sheets.filing(
                            """
                            # CASH_FLOW | Cash Flows
                            @ 3m 2006-09-30
                            [NetIncomeLoss] Net income | 5
                            [Cash] Cash at end | 9

                            # INCOME_STATEMENT | Operations
                            @ 3m 2006-09-30
                            [Revenues] Revenues: |
                            Operating expenses:
                              [r] Research and development (includes $2) | 3
                              > [ShareBasedCompensation] includes | 2
                              Marketing | 4
                            [NetIncomeLoss] Net income | 5

                            # OTHER | Segments
                            @ 3m 2006-09-30 | 2006-09-30 | ? | % 3m 2005-09-30
                            [Revenues] Revenues | 1 | 2 | 3 | 4
                            """)
                    .statements();

    private final Rows rows = Rows.primary(STATEMENTS);
    private final Rows others = Rows.others(STATEMENTS);

    @Test
    void aRowThatTheCashFlowsRepeatIsMeantInItsOwnStatement() {
        assertThat(rows.of(Concept.NET_INCOME)).containsExactly(new Row("s2", 5));
        assertThat(rows.of(new Concept("Cash"))).containsExactly(new Row("s1", 1));
    }

    @Test
    void rowsWithoutFiguresAndTablesThatAreNoStatementsAreNotMeant() {
        assertThat(rows.of(Concept.REVENUES)).isEmpty();
    }

    @Test
    void otherTablesHaveRowsOfTheirOwn() {
        var revenues = new Row("s3", 0);

        assertThat(others.of(Concept.REVENUES)).containsExactly(revenues);
        assertThat(others.called(List.of("net income"))).isEmpty();
        assertThat(others.hold(revenues)).isTrue();
        assertThat(rows.hold(revenues)).isFalse();
    }

    @Test
    void timesAreThoseOfColumnsOfFigures() {
        assertThat(others.times(new Row("s3", 0)))
                .containsExactly(
                        Period.monthsTo(3, LocalDate.of(2006, 9, 30)),
                        Period.at(LocalDate.of(2006, 9, 30)));
    }

    @Test
    void labelsAreFoundWithoutTheirAsides() {
        assertThat(rows.called(List.of("Research and Development")))
                .containsExactly(new Row("s2", 2));
        assertThat(rows.called(List.of("net incomes"))).containsExactly(new Row("s2", 5));
    }

    @Test
    void aRowUnderAHeadingHasItsNamesToo() {
        assertThat(rows.labels()).containsKeys("research and development expense", "net income");
        assertThat(rows.labels().get("net income")).hasSize(2);
    }

    @Test
    void memosAreThoseBehindTheirRow() {
        var stock = Concept.SHARE_BASED_COMPENSATION;

        assertThat(rows.memos(stock, List.of(new Row("s2", 2)))).containsExactly(new Row("s2", 3));
        assertThat(rows.memos(stock, List.of(new Row("s2", 4)))).isEmpty();
    }

    @Test
    void aBalanceAndTheChangeInItAreMixed() {
        var both =
                Rows.primary(
                        Sheets.filing(
                                        """
                                        # BALANCE_SHEET | Balance Sheets
                                        @ 2006-09-30
                                        Inventories | 214

                                        # CASH_FLOW | Cash Flows
                                        @ 3m 2006-09-30
                                        Inventories | 15
                                        """)
                                .statements());
        var sheet = new Row("s1", 0);
        var flows = new Row("s2", 0);

        assertThat(both.mixed(List.of(sheet, flows))).isTrue();
        assertThat(both.mixed(List.of(sheet))).isFalse();
        assertThat(both.mixed(List.of(flows))).isFalse();
        assertThat(both.mixed(List.of())).isFalse();
    }

    @Test
    void costsAreBetterWhenLess() {
        assertThat(rows.nature(List.of(new Row("s2", 4)))).isEqualTo(Nature.COST);
        assertThat(rows.nature(List.of(new Row("s2", 5)))).isEqualTo(Nature.GAIN);
        assertThat(rows.nature(List.of(new Row("s2", 2)))).isEqualTo(Nature.PLAIN);
    }

    @Test
    void aStatementThatIsNotHeldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.balance(List.of(new Row("s3", 0))));
    }
}
