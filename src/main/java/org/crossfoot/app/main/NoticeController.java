package org.crossfoot.app.main;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The sentence above the screen. */
public final class NoticeController {

    public NoticeController(Workspace workspace, ResourceBundle messages) {}
}
