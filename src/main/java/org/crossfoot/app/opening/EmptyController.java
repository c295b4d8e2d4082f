package org.crossfoot.app.opening;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The screen while nothing is open. */
public final class EmptyController {

    public EmptyController(Workspace workspace, ResourceBundle messages) {}
}
