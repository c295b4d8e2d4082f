package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.check.Outcome;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void everyOutcomeIsCountedOnceAndNotesApart() {
        var report = Reports.slipped();
        var counts = Counts.of(report);

        assertThat(counts.run() + counts.notChecked()).isEqualTo(report.outcomes().size());
        assertThat(counts.notes())
                .isPositive()
                .isEqualTo(
                        (int)
                                report.outcomes(Outcome.Differs.class).stream()
                                        .filter(each -> each.severity() == Outcome.Severity.INFO)
                                        .count());
        assertThat(counts.differ()).isPositive();
    }

    @Test
    void notesAreFlaggedTooAndWhatWasNotCheckedIsNotRun() {
        var counts = new Counts(2, 3, 40, 7);

        assertThat(counts.flagged()).isEqualTo(5);
        assertThat(counts.run()).isEqualTo(45);
    }
}
