package org.crossfoot.app.statement;

import java.util.regex.Pattern;
import org.crossfoot.model.Line;

/** A line's label as it is set: what is printed, then what its place in the tree adds. */
final class LineName {

    private static final Pattern INCLUDES = Pattern.compile("^(?:includes?|including)\\s+");
    private static final Pattern OF = Pattern.compile("\\s+of$");
    private static final Pattern LAST_BRACKET = Pattern.compile("\\s*\\([^()]*\\d[^()]*\\)\\s*$");

    private LineName() {}

    /**
     * The printed words, without a heading's colon and without amounts that have their own rows.
     */
    static String printed(Row row) {
        Line line = row.line();
        String label = line.label().strip();
        if (row.memo()) {
            String words = INCLUDES.matcher(line.name().strip()).replaceFirst("of which ");
            return OF.matcher(words).replaceFirst("");
        }
        if (row.memosOnly()) {
            return LAST_BRACKET.matcher(label).replaceFirst("");
        }
        return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    }

    /** "assets" behind a bare "Total"; empty where the label says it all. */
    static String inferred(Row row) {
        String label = row.line().label().strip();
        if (row.memo()) {
            return "";
        }
        return row.line()
                .meaning()
                .map(String::strip)
                .map(meaning -> beyond(label, meaning))
                .orElse("");
    }

    private static String beyond(String label, String meaning) {
        boolean begins = meaning.regionMatches(true, 0, label, 0, label.length());
        return begins ? meaning.substring(label.length()).strip() : meaning;
    }
}
