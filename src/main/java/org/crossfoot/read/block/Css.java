package org.crossfoot.read.block;

import java.util.Locale;
import java.util.Optional;

/**
 * What a style attribute says that matters for reading.
 *
 * @param indent depth of the first line in ems, margins and padding with it
 */
record Css(
        boolean hidden,
        Optional<Boolean> bold,
        Optional<Boolean> italic,
        Optional<Boolean> centred,
        boolean raised,
        double indent,
        boolean ruleAbove,
        boolean ruleBelow,
        boolean breakBefore,
        boolean breakAfter) {

    static final Css NONE = new CssReader().read("");

    /** Reads a style attribute. */
    static Css of(String style) {
        return new CssReader().read(style.toLowerCase(Locale.ROOT));
    }
}
