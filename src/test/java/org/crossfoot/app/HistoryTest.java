package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Screen FIRST = new Screen.OfStatement("s1");
    private static final Focus CELL = Focus.Cells.one(new CellRef("s1", 1, 0));

    private final Workspace workspace = new Workspace();
    private final Report report = Report.of(new Reading<>(Sheets.capstoneLike(), List.of()));

    @BeforeEach
    void open() {
        workspace.open().add(report);
        workspace.front(report, FIRST);
    }

    @Test
    void goesBackToTheScreenAndWhatWasInHand() {
        workspace.focusProperty().set(CELL);
        workspace.go(new Screen.Trends(), new Focus.None());

        workspace.history().back();

        assertThat(workspace.screenProperty().get()).isEqualTo(FIRST);
        assertThat(workspace.focusProperty().get()).isEqualTo(CELL);
    }

    @Test
    void goesForwardAgain() {
        workspace.go(new Screen.Trends(), new Focus.None());
        workspace.history().back();

        workspace.history().forward();

        assertThat(workspace.screenProperty().get()).isEqualTo(new Screen.Trends());
        assertThat(workspace.history().canGoForwardProperty().get()).isFalse();
    }

    @Test
    void aNewWayForgetsTheOldOneForward() {
        workspace.go(new Screen.Trends(), new Focus.None());
        workspace.history().back();
        workspace.go(new Screen.Findings(), new Focus.None());

        assertThat(workspace.history().canGoForwardProperty().get()).isFalse();
    }

    @Test
    void theStartIsTheStart() {
        assertThat(workspace.history().canGoBackProperty().get()).isFalse();

        workspace.history().back();

        assertThat(workspace.screenProperty().get()).isEqualTo(FIRST);
    }

    @Test
    void aClosedFilingIsNotGoneBackTo() {
        var other = Report.of(new Reading<>(Sheets.empty(), List.of()));
        workspace.front(other, new Screen.SourceText());

        workspace.history().forget(report);

        assertThat(workspace.history().canGoBackProperty().get()).isFalse();
    }
}
