package org.crossfoot.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossfoot.model.Unit;
import org.crossfoot.read.words.Search;

/**
 * The classes of shares that one label counts each by itself: "9 Class A shares; 5 Class B shares".
 */
final class ShareClasses {

    private static final Pattern NAME = Pattern.compile("(?i)\\bclass [a-z]\\b");

    private final String label;
    private final boolean several;

    ShareClasses(String label) {
        this.label = label;
        this.several = Search.holds(label, "class ") && names(label).size() > 1;
    }

    /**
     * A meaning with the name of the only class that the amounts' clause speaks of, where a label
     * has several; no concept, which is that of all of them.
     */
    MemoWords.Meaning named(MemoWords.Meaning meaning, LabelRun run) {
        if (!several || meaning.unit() != Unit.SHARES) {
            return meaning;
        }
        var names = nearest(run);
        return names.size() == 1
                ? new MemoWords.Meaning(
                        names.getFirst() + " " + meaning.label(), Unit.SHARES, Optional.empty())
                : meaning;
    }

    /** The classes of the amounts' clause, else of the one before it that names some. */
    private List<String> nearest(LabelRun run) {
        int end = label.indexOf(';', run.numbers().getLast().to());
        int to = end < 0 ? label.length() : end;
        int from = run.numbers().getFirst().from();
        List<String> names;
        do {
            from = label.lastIndexOf(';', from - 1);
            names = names(label.substring(from + 1, to));
        } while (names.isEmpty() && from > 0);
        return names;
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
