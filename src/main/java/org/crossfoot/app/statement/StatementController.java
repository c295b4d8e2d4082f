package org.crossfoot.app.statement;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** One statement as filed. */
public final class StatementController {

    public StatementController(Workspace workspace, ResourceBundle messages) {}
}
