package org.crossfoot.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WorkerTest {

    @Test
    void whatAScreenAsksForDoesNotWaitForAFilingToBeRead() throws InterruptedException {
        var read = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        try (var worker = new Worker()) {
            start(worker.background(), read::await);
            start(worker.aside(), asked::countDown);

            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatIsAskedAfterTheEndIsNotDoneAndNoMishap() {
        var worker = new Worker();
        worker.close();
        var late = start(worker.aside(), () -> {});

        assertThat(late.isDone()).isFalse();
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static Task<Boolean> start(Background background, Work work) {
        var task =
                new FindTask<>(
                        () -> {
                            work.run();
                            return true;
                        });
        background.start(task, _ -> {}, _ -> {});
        return task;
    }
}
