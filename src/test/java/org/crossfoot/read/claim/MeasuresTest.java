package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Subject.Sense;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Measures BESIDE =
            new Measures(
                    Sheets.filing(
                                    """
                                    # BALANCE_SHEET | Balance Sheets
                                    @ 2006-09-30
                                    [CashAndCashEquivalentsAtCarryingValue] Cash | 5

                                    # OTHER | Selected data
                                    @ 3m 2006-09-30 | 2006-09-30
                                    [Revenues] Net sales | 3,118 | 3,118
                                    Book value | 41,256 | 41,256
                                    Cash | 7 | 7

                                    # OTHER | The year
                                    @ 12m 2006-09-30
                                    Deposits | 9,118
                                    """)
                            .statements());
    private static final List<Row> TWO = List.of(new Row("s2", 0), new Row("s2", 1));

    private final Measures measures = Lexed.MEASURES;

    @Test
    void aNameOfTheTableLeadsToTheRowOfItsConcept() {
        var sales = figure("net sales").orElseThrow();

        assertThat(sales.concept()).contains(Concept.REVENUES);
        assertThat(sales.nature()).isEqualTo(Nature.GAIN);
        assertThat(sales.rows()).containsExactly(new Row("s2", 0));
    }

    @Test
    void aLossIsTheSameRowWithItsSignTurned() {
        var loss = figure("net loss").orElseThrow();

        assertThat(loss.sense()).isEqualTo(Sense.LOSS);
        assertThat(loss.rows()).isEqualTo(figure("net income").orElseThrow().rows());
    }

    @Test
    void aLabelOfTheFilingsOwnIsANameToo() {
        var own =
                new Measures(
                        Sheets.filing(
                                        """
                                        # INCOME_STATEMENT | Operations
                                        @ 3m 2006-09-30
                                        Tidal leases, net | 5
                                        """)
                                .statements());

        assertThat(own.at("tidal leases rose", 0).orElseThrow().meaning().figure())
                .map(Subject::rows)
                .contains(List.of(new Row("s1", 0)));
        assertThat(measures.at("tidal leases rose", 0)).isEmpty();
    }

    @Test
    void aNameMaySayMoreThanTheRowThatItFinds() {
        var measures =
                new Measures(
                        Sheets.filing(
                                        """
                                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                                        @ 2006-09-30
                                        [DeferredRevenueCurrent] Deferred revenue | 14
                                        Deferred revenue, noncurrent | 5
                                        Accounts payable | 7

                                        # CASH_FLOW | Statements of Cash Flows | (In thousands)
                                        @ 3m 2006-09-30
                                        [DepreciationDepletionAndAmortization] Depreciation | 6
                                        [ResearchAndDevelopmentExpense] Research and development | 9
                                        """)
                                .statements());

        assertThat(partly(measures, "Deferred revenue")).isTrue();
        assertThat(partly(measures, "Deferred revenue, noncurrent")).isFalse();
        assertThat(partly(measures, "Depreciation and amortization")).isTrue();
        assertThat(partly(measures, "Accounts payable")).isFalse();
        assertThat(partly(measures, "Research and development costs")).isFalse();
    }

    private static boolean partly(Measures measures, String name) {
        var subject = measures.at(name, 0).orElseThrow().meaning().figure().orElseThrow();
        return measures.partly(
                new org.crossfoot.model.Subject(
                        name,
                        subject.concept(),
                        subject.nature(),
                        subject.sense(),
                        subject.rows()));
    }

    @Test
    void aRowNetOfItsCurrentPortionIsTheLaterPartToo() {
        var measures =
                new Measures(
                        Sheets.filing(
                                        """
                                        # BALANCE_SHEET | Balance Sheets | (In thousands)
                                        @ 2006-09-30
                                        [DeferredRevenueCurrent] Deferred revenue, current | 14
                                        Deferred revenue, net of current portion | 5
                                        """)
                                .statements());

        assertThat(partly(measures, "Deferred revenue")).isTrue();
    }

    @Test
    void aLossOnTheFilingsOwnLabelIsALossToo() {
        var measures =
                new Measures(
                        Sheets.filing(
                                        """
                                        # INCOME_STATEMENT | Statements of Operations | (In thousands)
                                        @ 3m 2006-09-30
                                        Loss from operations and fees | (9)
                                        Loss on sale of plants | 4
                                        """)
                                .statements());

        assertThat(sense(measures, "loss from operations and fees"))
                .isEqualTo(org.crossfoot.model.Subject.Sense.LOSS);
        assertThat(sense(measures, "loss on sale of plants"))
                .isEqualTo(org.crossfoot.model.Subject.Sense.AS_IS);
    }

    private static org.crossfoot.model.Subject.Sense sense(Measures measures, String name) {
        return measures.at(name, 0).orElseThrow().meaning().figure().orElseThrow().sense();
    }

    @Test
    void aMarginIsAShareOfRevenue() {
        var share = measures.at("gross margin", 0).orElseThrow().meaning().share().orElseThrow();

        assertThat(share.part().concept()).contains(Concept.GROSS_PROFIT);
        assertThat(share.whole().concept()).contains(Concept.REVENUES);
    }

    @Test
    void earningsAShareOfEitherKindStandInTheLineForBoth() {
        var rows = measures.perShare(true, false, Sense.LOSS).rows();

        assertThat(rows).isNotEmpty().isEqualTo(measures.perShare(false, true, Sense.AS_IS).rows());
        assertThat(measures.perShare(true, false, Sense.LOSS).name()).isEqualTo("loss per share");
        assertThat(measures.perShare(false, false, Sense.AS_IS).rows()).isEqualTo(rows);
    }

    @Test
    void amountsInsideALabelAreFoundByTheirRow() {
        var costs = figure("selling, general and administrative costs").orElseThrow();

        assertThat(measures.memos(Concept.SHARE_BASED_COMPENSATION, costs)).hasSize(1);
        assertThat(measures.memos(Concept.CASH, costs)).isEmpty();
        assertThat(BESIDE.memos(Concept.CASH, costs.in(TWO))).as("rows of other tables").isEmpty();
    }

    @Test
    void rowsOfOtherTablesAddTheirTimesToThoseOfTheStatements() {
        var both =
                new Measures(
                        Sheets.filing(
                                        """
                                        # BALANCE_SHEET | Balance Sheets
                                        @ 2006-09-30
                                        Minority interests | 214

                                        # OTHER | Minority interests
                                        @ 3m 2006-09-30
                                        Income of minority interests | 15
                                        """)
                                .statements());
        var own = both.at("minority interests", 0).orElseThrow().meaning().figure().orElseThrow();
        var rows = new ArrayList<>(own.rows());
        rows.addAll(both.elsewhere().called(List.of("income of minority interests")));

        assertThat(both.times(own)).isEqualTo(Times.DAYS);
        assertThat(both.times(own.in(rows))).isEqualTo(new Times(true, true));
    }

    @Test
    void balancesAreOfDaysAndFlowsOfStretches() {
        assertThat(measures.times(figure("cash and cash equivalents").orElseThrow()))
                .isEqualTo(Times.DAYS);
        assertThat(measures.times(figure("revenue").orElseThrow())).isEqualTo(Times.STRETCHES);
        assertThat(measures.times(Subject.unknown("backlog"))).isEqualTo(Times.STRETCHES);
    }

    @Test
    void rowsOfOtherTablesAreOfTheTimesThatTheirColumnsAre() {
        var asked =
                BESIDE.meant(said(Subject.unknown("book value"), "41000", Kind.LEVEL), List::of);

        assertThat(asked.rows()).containsExactly(new Row("s2", 1));
        assertThat(BESIDE.times(asked)).isEqualTo(new Times(true, true));
    }

    @Test
    void whatNoStatementHasMayStandInOtherTablesUnderAnyOfItsNames() {
        var sales = BESIDE.at("revenue", 0).orElseThrow().meaning().figure().orElseThrow();

        assertThat(sales.rows()).isEmpty();
        assertThat(BESIDE.meant(said(sales, "3100", Kind.LEVEL), List::of).rows())
                .containsExactly(new Row("s2", 0));
    }

    @Test
    void whatTheStatementsSurelyHaveIsMeantThere() {
        var cash = BESIDE.at("cash", 0).orElseThrow().meaning().figure().orElseThrow();
        var said = said(cash, "3100", Kind.LEVEL);

        assertThat(BESIDE.meant(said, List::of).rows()).containsExactly(new Row("s1", 0));
        assertThat(BESIDE.meant(said.unsure(), List::of).rows())
                .containsExactly(new Row("s1", 0), new Row("s2", 2));
    }

    @Test
    void shortFiguresAndChangesOfManyRowsAreNotLookedForElsewhere() {
        var sales = BESIDE.at("revenue", 0).orElseThrow().meaning().figure().orElseThrow();
        var beside = BESIDE.meant(said(sales, "3100", Kind.LEVEL), List::of);
        var twice = new Subject("both", beside.concept(), beside.nature(), beside.sense(), TWO);

        assertThat(BESIDE.meant(said(sales, "3", Kind.LEVEL), List::of).rows()).isEmpty();
        assertThat(BESIDE.meant(said(sales, "3100", Kind.CHANGE_AMOUNT), List::of).rows())
                .isEmpty();
        assertThat(BESIDE.meant(said(beside, "3", Kind.LEVEL), List::of).rows()).isEmpty();
        assertThat(BESIDE.meant(said(beside, "3100", Kind.CHANGE_AMOUNT), List::of))
                .isEqualTo(beside);
        assertThat(BESIDE.meant(said(twice, "3100", Kind.LEVEL), List::of)).isEqualTo(twice);
        assertThat(BESIDE.meant(said(twice, "3100", Kind.CHANGE_AMOUNT), List::of).rows())
                .isEmpty();
    }

    private static Said said(Subject subject, String figure, Kind kind) {
        return new Said(
                0,
                0,
                1,
                kind,
                subject,
                Optional.of(Amount.printed(new BigDecimal(figure), 0)),
                Unit.MONEY,
                Claim.Hedge.NONE,
                Claim.Direction.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sureness.SURE,
                false);
    }

    @Test
    void aChangeIsLookedForInTheOneRowOfItsTime() {
        var year = new Row("s3", 0);
        var base = BESIDE.meant(said(Subject.unknown("book value"), "41000", Kind.LEVEL), List::of);
        var twice = base.in(List.of(new Row("s2", 1), year));
        var said = said(twice, "3100", Kind.CHANGE_AMOUNT);

        assertThat(
                        BESIDE.meant(
                                        said,
                                        () ->
                                                List.of(
                                                        Period.monthsTo(
                                                                12, LocalDate.of(2006, 9, 30))))
                                .rows())
                .containsExactly(year);
        assertThat(
                        BESIDE.meant(
                                        said,
                                        () ->
                                                List.of(
                                                        Period.monthsTo(
                                                                6, LocalDate.of(2006, 9, 30))))
                                .rows())
                .isEmpty();
    }

    @Test
    void whatNoRowHoldsMayBeTheSumOfSeveral() {
        String table =
                """
                # BALANCE_SHEET | Balance Sheets
                @ 2006-09-30
                [CashAndCashEquivalentsAtCarryingValue] Cash and cash equivalents | 41
                Short-term investments | 12
                %s
                """;
        String sentence = "Cash and short-term investments were $53 million.";
        var sum = said(table.formatted(""), sentence);
        var row = said(table.formatted("Cash and short-term investments | 53"), sentence);

        assertThat(sum.subject().rows())
                .contains(new Subject.Row("s1", 0, List.of(new Subject.Part(1, false))));
        assertThat(sum.sureness()).isEqualTo(Sureness.LIKELY);
        assertThat(row.subject().rows()).containsExactly(new Subject.Row("s1", 2));
        assertThat(row.sureness()).isEqualTo(Sureness.SURE);
    }

    @Test
    void aSumThatAnotherTableGivesIsNotMadeAnew() {
        var said =
                said(
                        """
                        # CASH_FLOW | Cash Flows
                        @ 3m 2006-09-30
                        [NetCashProvidedByUsedInOperatingActivities] Net cash provided | 19
                        [PaymentsToAcquirePropertyPlantAndEquipment] Capital expenditures | (4)

                        # OTHER | Reconciliation
                        @ 3m 2006-09-30
                        Free cash flow | 16
                        """,
                        "Free cash flow was $16 million.");

        assertThat(said.subject().rows()).containsExactly(new Subject.Row("s2", 0));
    }

    private static Said said(String script, String sentence) {
        var measures = new Measures(Sheets.filing(script).statements());
        var tokens = new Lexer(measures, Set.of()).tokens(sentence);
        return new Grammar(measures, sentence, tokens, List.of()).said().getFirst();
    }

    private Optional<Subject> figure(String name) {
        return measures.at(name, 0).flatMap(hit -> hit.meaning().figure());
    }

    @Test
    void aBalanceAndItsChangeOfOneNameMayEitherBeMeant() {
        var both =
                new Measures(
                        Sheets.filing(
                                        """
                                        # BALANCE_SHEET | Balance Sheets
                                        @ 2006-09-30
                                        Merchandise inventories | 214

                                        # CASH_FLOW | Cash Flows
                                        @ 3m 2006-09-30
                                        Merchandise inventories | 15
                                        """)
                                .statements());
        String sentence = "Merchandise inventories were $214 million";
        var tokens = new Lexer(both, Set.of()).tokens(sentence);
        var said = new Grammar(both, sentence, tokens, List.of()).said().getFirst();

        assertThat(both.times(said.subject())).isEqualTo(new Times(true, true));
        assertThat(said.sureness()).isEqualTo(Sureness.LIKELY);
    }
}
