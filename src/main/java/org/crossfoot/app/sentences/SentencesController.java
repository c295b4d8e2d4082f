package org.crossfoot.app.sentences;

import java.util.ResourceBundle;
import org.crossfoot.app.Workspace;

/** The sentences that speak of figures. */
public final class SentencesController {

    public SentencesController(Workspace workspace, ResourceBundle messages) {}
}
