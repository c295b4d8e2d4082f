package org.crossfoot.app.trends;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** Charts of figures over time. */
public final class TrendsController {

    public TrendsController(Workspace workspace, ResourceBundle messages) {}
}
