package org.crossfoot.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Reading<Filing> READ = new Reading<>(endless(), List.of());

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
