package org.crossfoot.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossfoot.app.task.Background;
import org.crossfoot.app.task.Latest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SiftedTest {

    private final List<Entry> all = FindingList.of(Found.withAnError(), Found.TEXTS).findings();
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final AtomicInteger changes = new AtomicInteger();
    private final Sifted sifted =
            new Sifted(
                    new Latest(
                            new Background(worker::add),
                            problem -> {
                                throw new AssertionError(problem);
                            }),
                    changes::incrementAndGet);

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

        work(robot);

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
        work(robot);

        assertThat(sifted.left()).isEqualTo(all);
    }

    @Test
    void whatIsClearedStaysSo(FxRobot robot) {
        robot.interact(
                () -> {
                    sifted.sift(all, "63,232");
                    sifted.clear();
                });
        work(robot);

        assertThat(sifted.left()).isEmpty();
    }

    private void work(FxRobot robot) {
        robot.interact(
                () -> {
                    while (!worker.isEmpty()) {
                        worker.remove().run();
                    }
                });
    }
}
