package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossfoot.app.LateAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SiftedTest {

    private final List<Entry> all = FindingList.of(Found.withAnError(), Found.TEXTS).findings();
    private final LateAnswers worker = new LateAnswers();
    private final AtomicInteger changes = new AtomicInteger();
    private final Sifted sifted = new Sifted(worker.search(), changes::incrementAndGet);

    @Test
    void withoutAFilterEverythingIsLeftAtOnce() {
        sifted.sift(all, " ");

        assertThat(sifted.left()).isEqualTo(all);
        assertThat(changes).hasValue(1);
    }

    @Test
    void whatMatchesIsLeftOnceTheWorkerHasFoundIt(FxRobot robot) {
        robot.interact(
                () -> {
                    sifted.sift(all, "");
                    sifted.sift(all, "63,232");
                });
        assertThat(sifted.left()).isEqualTo(all);

        worker.answer(robot);

        assertThat(sifted.left()).hasSize(1);
        assertThat(changes).hasValue(2);
    }

    @Test
    void aFilterThatIsTakenBackLeavesEverything(FxRobot robot) {
        robot.interact(
                () -> {
                    sifted.sift(all, "63,232");
                    sifted.sift(all, "");
                });
        worker.answer(robot);

        assertThat(sifted.left()).isEqualTo(all);
    }

    @Test
    void whatIsClearedStaysSo(FxRobot robot) {
        robot.interact(
                () -> {
                    sifted.sift(all, "63,232");
                    sifted.clear();
                });
        worker.answer(robot);

        assertThat(sifted.left()).isEmpty();
    }
}
