package org.crossfoot.cli;

import java.util.ResourceBundle;
import org.crossfoot.app.CrossfootApp;

/** The one place where the command line touches the window, so that commands never load it. */
final class Window {

    private static final int NO_DISPLAY = 2;

    private Window() {}

    static void open(String... files) {
        try {
            CrossfootApp.open(files);
        } catch (UnsupportedOperationException e) { // how the toolkit says that it has no screen
            var messages = ResourceBundle.getBundle("i18n.messages");
            Console.system().errors().println(messages.getString("cli.no-display"));
            System.exit(NO_DISPLAY);
        }
    }
}
