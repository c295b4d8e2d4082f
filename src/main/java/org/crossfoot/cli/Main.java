package org.crossfoot.cli;

import javafx.application.Application;
import org.crossfoot.app.CrossfootApp;

/** Starts Crossfoot. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        Application.launch(CrossfootApp.class, args);
    }
}
