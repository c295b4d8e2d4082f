package org.crossfoot.app.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.app.Screen;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final Screen STATEMENT = new Screen.OfStatement("s1");

    @Test
    void aStatementStandsBetweenNavigatorAndFindings() {
        var wide = Arrangement.of(STATEMENT, 1280, true, true);

        assertThat(wide).isEqualTo(new Arrangement(true, true, true, true, false));
        assertThat(wide.navigatorWidth()).isEqualTo(212);
        assertThat(wide.findingsWidth()).isEqualTo(316);
        assertThat(wide.sourceHeight()).isEqualTo(200);
    }

    @Test
    void keepsEveryPaneAt1024ButSmaller() {
        var narrow = Arrangement.of(STATEMENT, 1024, true, true);

        assertThat(narrow).isEqualTo(new Arrangement(true, true, true, true, true));
        assertThat(narrow.navigatorWidth()).isEqualTo(190);
        assertThat(narrow.findingsWidth()).isEqualTo(252);
        assertThat(narrow.sourceHeight()).isEqualTo(128);
    }

    @Test
    void foldsTheFindingsFirst() {
        var narrower = Arrangement.of(STATEMENT, 980, true, true);

        assertThat(narrower.findings()).isFalse();
        assertThat(narrower.navigator()).isTrue();
    }

    @Test
    void foldsTheNavigatorNext() {
        assertThat(Arrangement.of(STATEMENT, 700, true, true).navigator()).isFalse();
    }

    @Test
    void closedPanesStayClosed() {
        var closed = Arrangement.of(STATEMENT, 1280, false, false);

        assertThat(closed.findings()).isFalse();
        assertThat(closed.source()).isFalse();
    }

    @Test
    void trendsAndFindingsUseTheRoomOfTheSidePanel() {
        assertThat(Arrangement.of(new Screen.Trends(), 1280, true, true).findings()).isFalse();
        assertThat(Arrangement.of(new Screen.Findings(), 1280, true, true).findings()).isFalse();
    }

    @Test
    void theSourceAloneIsShownEvenWhenItIsClosedBelowStatements() {
        var source = Arrangement.of(new Screen.SourceText(), 1280, true, false);

        assertThat(source.source()).isTrue();
        assertThat(source.statement()).isFalse();
    }

    @Test
    void paperAndTheEmptyScreenStandAlone() {
        for (Screen alone : new Screen[] {new Screen.Empty(), new Screen.Print()}) {
            var arranged = Arrangement.of(alone, 1280, true, true);
            assertThat(arranged).isEqualTo(new Arrangement(false, false, false, false, false));
        }
    }
}
