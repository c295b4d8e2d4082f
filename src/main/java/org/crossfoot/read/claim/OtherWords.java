package org.crossfoot.read.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfoot.read.words.WordTable;

/** Words by which figures are other ones than the statements' own, by where they stand. */
enum OtherWords {
    PART,
    BASIS,
    HEADING,
    BEHIND;

    private final Pattern pattern =
            Pattern.compile(
                    WordTable.rows("words/others.tsv").stream()
                            .filter(fields -> fields[0].equals(name()))
                            .map(fields -> "(?:" + fields[1] + ")")
                            .collect(Collectors.joining("|")));

    Matcher in(String text) {
        return pattern.matcher(text);
    }
}
