package org.crossfoot.read.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.read.block.Text;

/**
 * The words of a long paragraph that lead in the table below it: "… was as follows (in millions):".
 */
final class Introduction {

    /** A paragraph up to this long is a line of its own, whatever it says. */
    static final int LONGEST_LINE = 220;

    /** What parts two sentences; an initial or "Inc." ends none. */
    private static final Pattern END =
            Pattern.compile(
                    "(?<=[\\p{L}\\d)%\u201d\"]{2}[.!?])(?<!\\b(?:Inc|Co|Corp|Ltd|No|Nos|Messrs|vs)\\.)[\u201d\"]?"
                            + " +(?=[\\p{Lu}(\u201c\"])");

    /** A quotation mark and a space. */
    private static final int LONGEST_END = 2;

    private static final Pattern CLOSING = Pattern.compile("\\(([^()]{2,120})\\)[.:]?$");

    private Introduction() {}

    /**
     * The last sentence of a long paragraph, or the unit at its end; empty where it leads nowhere.
     */
    static Optional<Text> of(Text paragraph) {
        Text text = paragraph.strip();
        String value = text.value();
        Matcher closing = CLOSING.matcher(value);
        int open = value.lastIndexOf('('); // which no other follows
        boolean unit =
                open >= 0
                        && closes(value)
                        && closing.region(open, value.length()).lookingAt()
                        && Captions.unit(closing.group()).isPresent();
        if (!unit && !value.endsWith(":")) {
            return Optional.empty();
        }
        int from = lastSentence(value);
        if (value.length() - from <= LONGEST_LINE) {
            return Optional.of(text.part(from, value.length()));
        }
        return unit ? Optional.of(text.part(closing.start(), value.length())) : Optional.empty();
    }

    /** Whether a parenthesis ends a text, before a point or a colon if any, as in hardly any. */
    private static boolean closes(String value) {
        int end = value.length() - (value.endsWith(".") || value.endsWith(":") ? 1 : 0);
        return value.startsWith(")", end - 1);
    }

    /** Where the last sentence begins; not looked for further from the end than it may. */
    private static int lastSentence(String value) {
        Matcher end = END.matcher(value).useTransparentBounds(true).useAnchoringBounds(false);
        end.region(Math.max(0, value.length() - LONGEST_LINE - LONGEST_END), value.length());
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return from;
    }
}
