package org.crossfoot.read.block;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossfoot.read.markup.Element;

/**
 * The mark of a footnote, raised behind a word or a figure. A bare one is set in parentheses, or it
 * would pass for the last digit of what it stands behind.
 *
 * @param bare whether it has no parentheses of its own
 */
record Mark(boolean bare) {

    /** What stands at the top of its line, and not of its cell. */
    private static final Set<String> INLINE = Set.of("span", "font", "small", "a", "b", "i", "em");

    private static final Pattern BARE = Pattern.compile("\\d{1,2}(?:, ?\\d{1,2})*|[a-z]");

    /** What is raised and yet part of the word: "4th", "Larkspur®". */
    private static final Pattern ENDING = Pattern.compile("(?i)st|nd|rd|th|[®™℠]|tm|sm");

    /** The mark that an element is, within a paragraph or a cell. */
    static Optional<Mark> of(Element element, Css css) {
        boolean sup = element.name().equals("sup");
        if (!sup && !(css.raised() && INLINE.contains(element.name()))) {
            return Optional.empty();
        }
        String text = element.text().strip();
        boolean holds = element.all().stream().skip(1).anyMatch(e -> e.name().equals("sup"));
        return text.isEmpty() || ENDING.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(
                        new Mark(!holds && BARE.matcher(text.toLowerCase(Locale.ROOT)).matches()));
    }

    void begin(Collector collector, Element element) {
        int at = Math.max(0, element.start());
        collector.add(' ', at, at);
        if (bare) {
            collector.add('(', at, at);
        }
    }

    void end(Collector collector, Element element) {
        if (bare) {
            int at = Math.max(0, element.end());
            collector.add(')', at, at);
        }
    }
}
