package org.crossfoot.app.print;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The preview of the report on paper. */
public final class PrintController {

    public PrintController(Workspace workspace, ResourceBundle messages) {}
}
