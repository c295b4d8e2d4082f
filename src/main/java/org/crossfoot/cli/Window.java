package org.crossfoot.cli;

import org.crossfoot.app.CrossfootApp;

/** The one place where the command line touches the window, so that commands never load it. */
final class Window {

    private Window() {}

    static void open(String... files) {
        CrossfootApp.open(files);
    }
}
