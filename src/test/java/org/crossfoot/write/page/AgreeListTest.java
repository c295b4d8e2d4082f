package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.Report;
import org.crossfoot.write.Reports;
import org.junit.jupiter.api.Test;

class AgreeListTest {

    private final Report report = Reports.sound();

    @Test
    void aSentenceThatHoldsInSeveralColumnsStandsOnceWithTheirNumber() {
        var texts = Drawn.texts(laid(report));

        assertThat(texts).filteredOn("Assets equal liabilities and equity"::equals).hasSize(1);
        assertThat(texts).contains("Balance sheets × 2", "Operations × 4");
    }

    @Test
    void itsHeadCountsEveryOutcome() {
        assertThat(Drawn.texts(laid(report)))
                .startsWith("Agree", "" + report.outcomes(Outcome.Agrees.class).size());
    }

    @Test
    void nothingIsSaidWhereNothingAgrees() {
        var empty = new Report(report.filing(), List.of(), List.of(), List.of());

        assertThat(laid(empty).marks()).isEmpty();
    }

    private static Page laid(Report report) {
        var flow = new Flow(Drawn.book(), "Findings", "Findings (continued)", false);
        new AgreeList(report, Drawn.TEXTS, Drawn.PHRASE).lay(flow);
        return flow.canvas().page();
    }
}
