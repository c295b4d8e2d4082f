package org.crossfoot.read.block;

import java.util.Optional;
import java.util.Set;

/** Reads the declarations of one style attribute, in small letters. */
final class CssReader {

    private static final Set<String> RAISED = Set.of("super", "top", "text-top");

    private boolean hidden;
    private Optional<Boolean> bold = Optional.empty();
    private Optional<Boolean> italic = Optional.empty();
    private Optional<Boolean> centred = Optional.empty();
    private boolean raised;
    private double margin;
    private double padding;
    private double firstLine;
    private boolean ruleAbove;
    private boolean ruleBelow;
    private boolean breakBefore;
    private boolean breakAfter;

    Css read(String style) {
        int from = 0;
        while (from < style.length()) {
            int semicolon = style.indexOf(';', from);
            int to = semicolon < 0 ? style.length() : semicolon;
            int colon = style.indexOf(':', from);
            if (colon > 0 && colon < to) {
                declare(
                        style.substring(from, colon).strip(),
                        style.substring(colon + 1, to).strip());
            }
            from = to + 1;
        }
        double indent = Math.max(0, margin + padding + firstLine);
        return new Css(
                hidden,
                bold,
                italic,
                centred,
                raised,
                indent,
                ruleAbove,
                ruleBelow,
                breakBefore,
                breakAfter);
    }

    private void declare(String name, String value) {
        switch (name) {
            case "display" -> hidden = value.startsWith("none");
            case "font-weight" -> bold = Optional.of(heavy(value));
            case "font-style" -> italic = Optional.of(value.startsWith("italic"));
            case "font" -> {
                bold = value.contains("bold") ? Optional.of(true) : bold;
                italic = value.contains("italic") ? Optional.of(true) : italic;
            }
            case "text-align" -> centred = Optional.of(value.startsWith("center"));
            case "vertical-align" -> raised |= RAISED.contains(value);
            case "top" -> raised |= value.startsWith("-");
            case "margin-left" -> margin = Lengths.ems(value);
            case "padding-left" -> padding = Lengths.ems(value);
            case "text-indent" -> firstLine = Lengths.ems(value);
            case "margin" -> margin = Lengths.left(value);
            case "padding" -> padding = Lengths.left(value);
            case "border-top" -> ruleAbove = drawn(value);
            case "border-bottom" -> ruleBelow = drawn(value);
            case "page-break-before", "break-before" -> breakBefore = breaks(value);
            case "page-break-after", "break-after" -> breakAfter = breaks(value);
            default -> {}
        }
    }

    private static boolean heavy(String value) {
        return value.startsWith("bold") || value.matches("[6-9]00.*");
    }

    private static boolean breaks(String value) {
        return value.startsWith("always") || value.startsWith("page");
    }

    /** Whether a border is seen on white paper. */
    private static boolean drawn(String value) {
        boolean line =
                value.contains("solid") || value.contains("double") || value.contains("dashed");
        boolean seen =
                !value.contains("white")
                        && !value.contains("#fff")
                        && !value.contains("transparent");
        return line && seen && !value.startsWith("0");
    }
}
