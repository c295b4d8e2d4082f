package org.crossfoot.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class NotCheckedListTest {

    @Test
    void eachReasonStandsOnceAboveWhatItKeptFromBeingChecked() {
        assertThat(
                        Drawn.texts(
                                laid(
                                        skipped(Reason.NO_PERIOD, "Revenue"),
                                        skipped(Reason.AMBIGUOUS, "Cash"),
                                        skipped(Reason.NO_PERIOD, "Net loss"))))
                .containsExactly(
                        "Not checked, because",
                        "3",
                        "The period it needs is not in the columns",
                        "Revenue",
                        "Balance sheets",
                        "Net loss",
                        "Balance sheets",
                        "More than one figure could be meant",
                        "Cash",
                        "Balance sheets");
    }

    @Test
    void shortOnesStandTwoOnALine() {
        var page =
                laid(
                        skipped(Reason.NO_PERIOD, "Revenue"),
                        skipped(Reason.NO_PERIOD, "Net loss"),
                        skipped(Reason.NO_PERIOD, "Cash"));

        assertThat(Drawn.find(page, "Net loss").y()).isEqualTo(Drawn.find(page, "Revenue").y());
        assertThat(Drawn.find(page, "Cash").y()).isGreaterThan(Drawn.find(page, "Revenue").y());
    }

    @Test
    void aLongOneHasTheWholeLine() {
        String label = "Cash and cash equivalents that are pledged to several banks";
        var page = laid(skipped(Reason.NO_PERIOD, "Revenue"), skipped(Reason.NO_PERIOD, label));

        assertThat(Drawn.find(page, label).y()).isGreaterThan(Drawn.find(page, "Revenue").y());
    }

    @Test
    void nothingIsSaidWhereAllWasChecked() {
        assertThat(laid().marks()).isEmpty();
    }

    private static Outcome.Skipped skipped(Reason reason, String subject) {
        return new Outcome.Skipped(
                "totals-foot", reason, subject, List.of(new CellRef("s1", 0, 0)), Optional.empty());
    }

    private static Page laid(Outcome.Skipped... skipped) {
        var report =
                new Report(
                        Sheets.capstoneLike(),
                        List.of(),
                        Stream.<Outcome>of(skipped).toList(),
                        List.of());
        var flow = new Flow(Drawn.book(), "Findings", "Findings (continued)", false);
        new NotCheckedList(report, Drawn.TEXTS, Drawn.PHRASE).lay(flow);
        return flow.canvas().page();
    }
}
