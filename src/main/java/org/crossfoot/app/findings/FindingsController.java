package org.crossfoot.app.findings;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The side panel of findings. */
public final class FindingsController {

    public FindingsController(Workspace workspace, ResourceBundle messages) {}
}
