package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private static final Report REPORT =
            Report.of(
                    new Reading<>(
                            Sheets.filing(
                                    Sheets.capstoneLikeScript().replaceFirst("63,223", "63,323")),
                            List.of()));

    @Test
    void theWorstComesFirst() {
        assertThat(Outcomes.worstFirst(REPORT))
                .extracting(Differs::severity)
                .isSorted()
                .startsWith(Severity.ERROR);
    }

    @Test
    void walksThroughThemAndAround() {
        var all = Outcomes.worstFirst(REPORT);

        var first = Outcomes.step(REPORT, new Focus.None(), 1).orElseThrow();
        var second = Outcomes.step(REPORT, new Focus.Finding(first), 1).orElseThrow();

        assertThat(first).isEqualTo(all.getFirst());
        assertThat(second).isEqualTo(all.get(1));
        assertThat(Outcomes.step(REPORT, new Focus.Finding(all.getLast()), 1)).contains(first);
        assertThat(Outcomes.step(REPORT, new Focus.None(), -1)).contains(all.getLast());
    }

    @Test
    void nothingToWalkThroughIsNothing() {
        var quiet = Report.of(new Reading<>(Sheets.empty(), List.of()));

        assertThat(Outcomes.step(quiet, new Focus.None(), 1)).isEmpty();
    }
}
