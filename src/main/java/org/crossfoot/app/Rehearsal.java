package org.crossfoot.app;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * One start of the window that ends by itself: it says when the window was ready and what is open.
 * Start-up is measured with it, and the start-up cache of the installed program learns from it.
 */
final class Rehearsal {

    /** Where it goes once a filing is open, so that every screen has been drawn. */
    private static final List<Screen> ROUND =
            List.of(
                    new Screen.Sentences(),
                    new Screen.Findings(),
                    new Screen.Trends(),
                    new Screen.SourceText(),
                    new Screen.Print());

    /** The second pulse from now has drawn everything that is known now. */
    private static final int DRAWN = 2;

    /** So many pulses give all that waits its turn. */
    private static final int SETTLED = 8;

    private final PrintStream out;
    private final Scene scene;

    private Rehearsal(Scene scene, PrintStream out) {
        this.scene = scene;
        this.out = out;
    }

    /** Says how long after the start of the process the shown window was laid out, then waits. */
    static void begin(Scene scene, Workspace workspace, Titles titles, PrintStream out) {
        var rehearsal = new Rehearsal(scene, out);
        rehearsal.afterPulses(DRAWN, () -> rehearsal.say("window " + sinceStart() + " ms"));
        workspace
                .currentProperty()
                .subscribe(
                        report -> {
                            if (report != null) {
                                rehearsal.afterPulses(
                                        SETTLED,
                                        () -> {
                                            rehearsal.say("ready: " + titles.of(report));
                                            rehearsal.visit(workspace, 0);
                                        });
                            }
                        });
        workspace
                .noticeProperty()
                .subscribe(
                        notice -> {
                            if (notice != null) {
                                rehearsal.say("ready: " + notice.text());
                                Platform.exit();
                            }
                        });
    }

    /** Shows one screen after the other, and ends. */
    private void visit(Workspace workspace, int next) {
        if (next == ROUND.size()) {
            Platform.exit();
        } else {
            workspace.go(ROUND.get(next), new Focus.None());
            afterPulses(SETTLED, () -> visit(workspace, next + 1));
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private void afterPulses(int number, Runnable then) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    private int pulses;

                    @Override
                    public void run() {
                        if (++pulses == number) {
                            scene.removePostLayoutPulseListener(this);
                            then.run();
                        } else {
                            Platform.requestNextPulse();
                        }
                    }
                });
        Platform.requestNextPulse();
    }

    private static long sinceStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> ChronoUnit.MILLIS.between(start, Instant.now()))
                .orElse(-1L);
    }
}
