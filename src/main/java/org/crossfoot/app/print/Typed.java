package org.crossfoot.app.print;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.app.Phrases;
import org.crossfoot.write.page.PageRange;
import org.crossfoot.write.page.Sizing;

/** What is typed about pages and scale, and how it is said. */
record Typed(Phrases phrases) {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");

    /** "All 4", or "1–3, 5". */
    String range(PageRange range, int pages) {
        return range.equals(PageRange.ALL) ? phrases.text("print.all", pages) : range.toString();
    }

    /** Empty where the words name none of the pages. */
    Optional<PageRange> range(String text, int pages) {
        String words = text.strip();
        String all = phrases.text("print.all", pages);
        if (words.isEmpty() || begins(all, words)) {
            return Optional.of(PageRange.ALL);
        }
        return PageRange.parse(words).filter(range -> range.within(pages));
    }

    String sizing(Sizing sizing) {
        return sizing.fits()
                ? phrases.text("print.fit-width")
                : phrases.text("print.percent", sizing.percent());
    }

    Optional<Sizing> sizing(String text) {
        String words = text.strip();
        if (words.isEmpty() || begins(phrases.text("print.fit-width"), words)) {
            return Optional.of(Sizing.FIT);
        }
        var digits = PERCENT.matcher(words);
        return Optional.of(digits)
                .filter(Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(percent -> percent >= Sizing.SMALLEST && percent <= Sizing.LARGEST)
                .map(Sizing::of);
    }

    private static boolean begins(String whole, String words) {
        return whole.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT));
    }
}
