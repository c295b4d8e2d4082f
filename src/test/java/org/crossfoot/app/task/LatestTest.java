package org.crossfoot.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LatestTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<Object> heard = new ArrayList<>();
    private final Latest search = new Latest(new Background(worker::add), heard::add);

    @Test
    void theAnswerIsHeard(FxRobot robot) {
        robot.interact(() -> search.ask(() -> 1, heard::add));
        work(robot);

        assertThat(heard).containsExactly(1);
    }

    @Test
    void anEarlierQuestionIsNotEvenWorkedOut(FxRobot robot) {
        robot.interact(
                () -> {
                    search.ask(() -> worked(1), heard::add);
                    search.ask(() -> 2, heard::add);
                });
        work(robot);

        assertThat(heard).containsExactly(2);
    }

    @Test
    void anAnswerThatComesAfterTheNextQuestionIsNotHeard(FxRobot robot) {
        robot.interact(
                () -> {
                    search.ask(() -> 1, heard::add);
                    worker.remove().run(); // worked out, and its answer is on its way
                    search.ask(() -> 2, heard::add);
                });
        work(robot);

        assertThat(heard).containsExactly(2);
    }

    @Test
    void noAnswerIsHeardThatNobodyWantsAnyMore(FxRobot robot) {
        robot.interact(
                () -> {
                    search.ask(() -> 1, heard::add);
                    search.drop();
                });
        work(robot);

        assertThat(heard).isEmpty();
    }

    @Test
    void aQuestionThatFailsIsReported(FxRobot robot) {
        var problem = new IllegalStateException("no answer");
        robot.interact(
                () ->
                        search.ask(
                                () -> {
                                    throw problem;
                                },
                                heard::add));
        work(robot);

        assertThat(heard).containsExactly(problem);
    }

    private int worked(int answer) {
        heard.add("worked out");
        return answer;
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
