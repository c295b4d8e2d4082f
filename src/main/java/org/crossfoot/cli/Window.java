package org.crossfoot.cli;

import javafx.application.Application;
import org.crossfoot.app.CrossfootApp;

/** The one place where the command line touches the window, so that commands never load it. */
final class Window {

    private Window() {}

    static void open(String... files) {
        Application.launch(CrossfootApp.class, files);
    }
}
