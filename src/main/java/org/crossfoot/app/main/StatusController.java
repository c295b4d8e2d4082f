package org.crossfoot.app.main;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The status bar. */
public final class StatusController {

    public StatusController(Workspace workspace, ResourceBundle messages) {}
}
