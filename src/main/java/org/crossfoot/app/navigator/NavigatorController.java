package org.crossfoot.app.navigator;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The open filings and what is in them. */
public final class NavigatorController {

    public NavigatorController(Workspace workspace, ResourceBundle messages) {}
}
