package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What happens between asking for a place and knowing where it is. */
@ExtendWith(ApplicationExtension.class)
class FindStepsTest {

    private final Report report = SheetFilings.report();
    private final Workspace workspace = new Workspace();
    private final LateAnswers worker = new LateAnswers();
    private final List<Focus> cash = Finder.find(report.filing(), "cash");

    @BeforeEach
    void show(FxRobot robot) {
        var phrases = new Phrases(ResourceBundle.getBundle("i18n.messages"));
        robot.interact(
                () -> {
                    new FindSteps(workspace, phrases, worker.search()).listen();
                    workspace.currentProperty().set(report);
                    workspace.findProperty().set("cash");
                });
    }

    @Test
    void everyStepIsTakenOnceThePlacesAreKnown(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.findNext(1);
                    workspace.findNext(1);
                });
        assertThat(inHand()).isEqualTo(new Focus.None());

        worker.answer(robot);

        assertThat(worker.idle()).isTrue();
        assertThat(inHand()).isEqualTo(cash.get(1));
    }

    @Test
    void placesThatAreKnownAreNotLookedForAgain(FxRobot robot) {
        robot.interact(() -> workspace.findNext(1));
        worker.answer(robot);

        robot.interact(() -> workspace.findNext(-1));

        assertThat(worker.idle()).isTrue();
        assertThat(inHand()).isEqualTo(cash.getLast());
    }

    @Test
    void whatIsLookedForNoMoreIsNotShown(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.findNext(1);
                    workspace.findProperty().set("inventories");
                    workspace.findNext(1);
                });

        worker.answer(robot);

        assertThat(inHand()).isEqualTo(Finder.find(report.filing(), "inventories").getFirst());
    }

    @Test
    void inAFilingThatIsNotInFrontAnyMoreNothingIsShown(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.findNext(1);
                    workspace.currentProperty().set(null);
                });

        worker.answer(robot);

        assertThat(inHand()).isEqualTo(new Focus.None());
    }

    @Test
    void whatIsNotThereIsNamedAsItWasLookedFor(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.findProperty().set("goodwill");
                    workspace.findNext(1);
                    workspace.findProperty().set("good");
                });

        worker.answer(robot);

        assertThat(workspace.noticeProperty().get().text()).contains("goodwill");
    }

    @Test
    void whatIsSaidOfOneSearchGoesWithTheNext(FxRobot robot) {
        lookFor(robot, "goodwill");
        assertThat(workspace.noticeProperty().get()).isNotNull();

        lookFor(robot, "cash");

        assertThat(workspace.noticeProperty().get()).isNull();
        assertThat(inHand()).isEqualTo(cash.getFirst());
    }

    @Test
    void whatIsSaidOfOtherThingsStays(FxRobot robot) {
        lookFor(robot, "goodwill");
        var other = Notice.note("The report is saved.");
        robot.interact(() -> workspace.noticeProperty().set(other));

        lookFor(robot, "cash");

        assertThat(workspace.noticeProperty().get()).isEqualTo(other);
    }

    private void lookFor(FxRobot robot, String words) {
        robot.interact(
                () -> {
                    workspace.findProperty().set(words);
                    workspace.findNext(1);
                });
        worker.answer(robot);
    }

    private Focus inHand() {
        return workspace.focusProperty().get();
    }
}
