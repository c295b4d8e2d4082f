package org.crossfoot.app.task;

import javafx.application.Platform;

/** The way onto the JavaFX thread, for what happens on another and for what comes after. */
public final class FxThread {

    private FxThread() {}

    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /** Runs after what the JavaFX thread is at now. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
