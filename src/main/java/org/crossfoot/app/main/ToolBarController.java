package org.crossfoot.app.main;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The tool bar. */
public final class ToolBarController {

    public ToolBarController(Workspace workspace, ResourceBundle messages) {}
}
