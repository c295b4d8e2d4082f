package org.crossfoot.app.opening;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The card that says what a drop will do. */
public final class DropController {

    public DropController(Workspace workspace, ResourceBundle messages) {}
}
