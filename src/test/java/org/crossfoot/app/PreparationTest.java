package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private final Report report =
            Report.of(new Reading<>(Sheets.filing(Sheets.capstoneLikeScript()), List.of()));
    private final List<Report> worked = new ArrayList<>();
    private final ObservableList<Report> open = FXCollections.observableArrayList();
    private final Preparation preparation = new Preparation(open);
    private final Prepared<Integer> count =
            preparation.of(
                    each -> {
                        worked.add(each);
                        return each.outcomes().size();
                    });

    @Test
    void whatIsPreparedIsNotWorkedOutAgain() {
        preparation.prepare(report, () -> false);

        assertThat(count.of(report)).isEqualTo(report.outcomes().size()).isPositive();
        assertThat(worked).containsExactly(report);
    }

    @Test
    void whatWasNotPreparedIsWorkedOutWhenAskedFor() {
        assertThat(count.of(report)).isEqualTo(report.outcomes().size());
    }

    @Test
    void ofAClosedFilingNothingIsHeld() {
        open.add(report);
        preparation.prepare(report, () -> false);

        open.remove(report);
        count.of(report);

        assertThat(worked).hasSize(2);
    }

    @Test
    void ofAFilingThatNobodyWaitsForNothingIsHeld() {
        preparation.prepare(report, () -> true);
        count.of(report);

        assertThat(worked).hasSize(2);
    }
}
