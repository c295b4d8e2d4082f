package org.crossfoot.app.source;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The filing as printed, with what is selected outlined. */
public final class SourceController {

    public SourceController(Workspace workspace, ResourceBundle messages) {}
}
