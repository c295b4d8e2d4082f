package org.crossfoot.app;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * One start of the window that ends by itself: it says when the window was ready and what is open.
 * Start-up is measured with it, and the start-up cache of the installed program learns from it.
 */
final class Rehearsal {

    private final PrintStream out;
    private final Scene scene;

    private Rehearsal(Scene scene, PrintStream out) {
        this.scene = scene;
        this.out = out;
    }

    /** Says how long after the start of the process the shown window was laid out, then waits. */
    static void begin(Scene scene, Workspace workspace, Titles titles, PrintStream out) {
        var rehearsal = new Rehearsal(scene, out);
        rehearsal.afterPulse(() -> rehearsal.say("window " + sinceStart() + " ms"));
        workspace
                .currentProperty()
                .subscribe(
                        report -> {
                            if (report != null) {
                                rehearsal.afterPulse(() -> rehearsal.end(titles.of(report)));
                            }
                        });
        workspace
                .noticeProperty()
                .subscribe(
                        notice -> {
                            if (notice != null) {
                                rehearsal.end(notice.text());
                            }
                        });
    }

    private void end(String open) {
        say("ready: " + open);
        Platform.exit();
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The second pulse from now has drawn everything that is known now. */
    private void afterPulse(Runnable then) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    private int pulses;

                    @Override
                    public void run() {
                        if (++pulses == 2) {
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
