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

    /** So many pulses, and what is worked out for a screen meanwhile is there. */
    private static final int SETTLED = 8;

    private final PrintStream out;
    private final Scene scene;
    private final Wiring wiring;
    private final Workspace workspace;
    private final Titles titles;
    private boolean begun;

    private Rehearsal(Scene scene, Wiring wiring, Titles titles, PrintStream out) {
        this.scene = scene;
        this.wiring = wiring;
        this.workspace = wiring.workspace();
        this.titles = titles;
        this.out = out;
    }

    /** Says how long after the start of the process the shown window was laid out, then waits. */
    static void begin(Scene scene, Wiring wiring, Titles titles, PrintStream out) {
        var rehearsal = new Rehearsal(scene, wiring, titles, out);
        rehearsal.afterPulses(DRAWN, () -> rehearsal.say("window " + sinceStart() + " ms"));
        wiring.workspace()
                .currentProperty()
                .subscribe(
                        report -> {
                            if (report != null && !rehearsal.begun) {
                                rehearsal.begun = true;
                                rehearsal.settled(() -> rehearsal.open(0));
                            }
                        });
        wiring.workspace()
                .noticeProperty()
                .subscribe(
                        notice -> {
                            if (notice != null) {
                                rehearsal.say("ready: " + notice.text());
                                Platform.exit();
                            }
                        });
    }

    /** Brings one filing after the other to the front, and ends. */
    private void open(int next) {
        if (next == workspace.open().size()) {
            Platform.exit();
            return;
        }
        var report = workspace.open().get(next);
        workspace.front(report, Places.first(report.filing()));
        settled(
                () -> {
                    say("ready: " + titles.of(report));
                    visit(0, () -> open(next + 1));
                });
    }

    /** Shows one screen after the other. */
    private void visit(int next, Runnable then) {
        if (next == ROUND.size()) {
            then.run();
        } else {
            workspace.go(ROUND.get(next), new Focus.None());
            settled(() -> visit(next + 1, then));
        }
    }

    /** Waits until all is read and drawn. */
    private void settled(Runnable then) {
        afterPulses(
                SETTLED,
                () -> {
                    if (wiring.opening().idle() && wiring.turns().idle()) {
                        then.run();
                    } else {
                        settled(then);
                    }
                });
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
