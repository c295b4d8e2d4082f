package org.crossfoot.app;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that wrap and are never cut. */
public final class WrappedLabel {

    private WrappedLabel() {}

    public static Label of(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
