package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Reading<Filing> READ = new Reading<>(endless(), List.of());

    private final Report report = Reports.sound();

    @Test
    void holdsWhatWasReadCheckedAndDrawnFromIt() {
        var cutOff = new Problem(Problem.Kind.CUT_OFF, "", Optional.empty());
        var read = Report.of(new Reading<>(report.filing(), List.of(cutOff)));

        assertThat(read.problems()).containsExactly(cutOff);
        assertThat(read.outcomes(Outcome.Agrees.class)).isNotEmpty();
        assertThat(read.series()).isNotEmpty();
    }

    @Test
    void outcomesOfAKindKeepTheirOrder() {
        assertThat(report.outcomes(Outcome.class)).isEqualTo(report.outcomes());
        assertThat(report.outcomes())
                .filteredOn(Outcome.Skipped.class::isInstance)
                .isEqualTo(report.outcomes(Outcome.Skipped.class));
    }

    @Test
    void twoReportsOfOneReadingAreTwo() {
        var again =
                new Report(report.filing(), report.problems(), report.outcomes(), report.series());

        assertThat(report).isNotEqualTo(again).isEqualTo(report);
    }

    @Test
    void checkingStopsWhenAsked() {
        assertThatThrownBy(() -> Report.of(READ, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatTakesTooLongToCheckIsShownUnchecked() {
        var report = Report.of(READ, () -> false, Duration.ZERO);

        assertThat(report.filing()).isEqualTo(READ.value());
        assertThat(report.outcomes()).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.UNCHECKED);
    }

    /** A filing that says the same many times over. */
    private static Filing endless() {
        return Sheets.filing(Sheets.capstoneLikeScript().repeat(100));
    }
}
