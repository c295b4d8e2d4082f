package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Nature;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Subject.Sense;
import org.junit.jupiter.api.Test;

class MeasuresTest {

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
                .contains(java.util.List.of(new Row("s1", 0)));
        assertThat(measures.at("tidal leases rose", 0)).isEmpty();
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
    }

    @Test
    void onlyRowsOfABalanceSheetAreBalances() {
        assertThat(measures.balance(figure("cash and cash equivalents").orElseThrow())).isTrue();
        assertThat(measures.balance(figure("revenue").orElseThrow())).isFalse();
        assertThat(measures.balance(Subject.unknown("backlog"))).isFalse();
    }

    private Optional<Subject> figure(String name) {
        return measures.at(name, 0).flatMap(hit -> hit.meaning().figure());
    }
}
