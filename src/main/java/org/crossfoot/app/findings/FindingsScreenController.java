package org.crossfoot.app.findings;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** All findings with their proofs. */
public final class FindingsScreenController {

    public FindingsScreenController(Workspace workspace, ResourceBundle messages) {}
}
