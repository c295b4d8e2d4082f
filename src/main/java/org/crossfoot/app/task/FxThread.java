package org.crossfoot.app.task;

import javafx.application.Platform;

/** The way onto the JavaFX thread for what happens on any other. */
public final class FxThread {

    private FxThread() {}

    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
