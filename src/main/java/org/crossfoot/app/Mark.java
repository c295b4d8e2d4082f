package org.crossfoot.app;

import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Severity;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sign of an outcome, the same everywhere: a shape and a word beside a colour; worst first. */
public enum Mark {
    CONTRADICTED("fth-alert-octagon"),
    DIFFERS("fth-alert-triangle"),
    NOTE("fth-info"),
    NOT_CHECKED("fth-minus-circle"),
    AGREES("fth-check");

    private final String icon;

    Mark(String icon) {
        this.icon = icon;
    }

    public static Mark of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Agrees agrees -> AGREES;
            case Outcome.Differs differs -> of(differs.severity());
            case Outcome.Skipped skipped -> NOT_CHECKED;
        };
    }

    private static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> CONTRADICTED;
            case WARNING -> DIFFERS;
            case INFO -> NOTE;
        };
    }

    /** A new node of the shape, in the colour of the meaning. */
    public FontIcon icon() {
        var node = new FontIcon(icon);
        node.getStyleClass().addAll("mark", styleClass());
        return node;
    }

    /** The meaning, for style sheets: "not-checked". */
    public String styleClass() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The bundle's key of the word. */
    public String key() {
        return "mark." + styleClass();
    }
}
