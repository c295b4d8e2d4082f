package org.crossfoot.read.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crossfoot.model.Column;
import org.crossfoot.model.Statement;

/**
 * The parts of a company that its other tables have a column for: what a release says below the
 * heading "Domestic" is of that segment, and the whole company's statements do not contradict it.
 */
final class Parts {

    private static final int SHORTEST = 4;
    private static final Pattern WHOLE =
            Pattern.compile(".*\\b(?:consolidated|total|company|quarter|year|results)\\b.*");
    private static final Pattern KIND =
            Pattern.compile(" (?:segment|operations|business|division|group)$");

    private final List<String> columns;

    Parts(List<Statement> statements) {
        this.columns =
                statements.stream()
                        .filter(statement -> statement.kind() == Statement.Kind.OTHER)
                        .flatMap(statement -> statement.columns().stream())
                        .map(Column::label)
                        .map(label -> " " + words(label) + " ")
                        .toList();
    }

    /** Whether a heading names a part of the company. */
    boolean named(String heading) {
        String name = KIND.matcher(words(heading)).replaceFirst("");
        return name.length() >= SHORTEST
                && !WHOLE.matcher(name).matches()
                && columns.stream().anyMatch(column -> column.contains(" " + name + " "));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9&]+", " ").strip();
    }
}
