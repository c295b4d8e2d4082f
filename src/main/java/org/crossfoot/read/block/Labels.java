package org.crossfoot.read.block;

import java.util.Set;

/** Tells a label that goes on in the next line from one that ends. */
final class Labels {

    private static final int NOT_SHORT = 25;
    private static final Set<String> OPEN =
            Set.of(
                    "and", "of", "the", "for", "in", "to", "on", "by", "from", "or", "with", "net",
                    "at", "a", "less", "per");

    private Labels() {}

    /** Whether {@code next} goes on with the label of {@code line}. */
    static boolean runsOn(TypedLine line, TypedLine next) {
        String label = line.labelText();
        if (label.isEmpty() || next.labelText().isEmpty() || label.endsWith(":")) {
            return false;
        }
        char first = next.labelText().charAt(0);
        if (Character.isLowerCase(first)) {
            return true;
        }
        boolean deeper = next.indent() > line.indent();
        String last = label.substring(label.lastIndexOf(' ') + 1);
        boolean whole = last.equals("net") && !line.figures().isEmpty(); // "Other income, net"
        if (label.endsWith(",") || label.endsWith(";") || (OPEN.contains(last) && !whole)) {
            return true;
        }
        boolean goesOn = Character.isDigit(first) || first == '(' || first == '$';
        return deeper && goesOn && label.length() >= NOT_SHORT;
    }
}
