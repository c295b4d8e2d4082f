package org.crossfoot.app;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed titles and heads in sentence case, as the window sets them. */
public final class TitleWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern MONTH = Pattern.compile("\\b(" + MONTHS + ")\\b");
    private static final Set<String> CAPITALISED =
            Set.of(MONTHS.toLowerCase(Locale.ROOT).split("\\|"));
    private static final Set<String> INITIALS = Set.of("us", "gaap", "ebitda", "ifrs", "ii", "iii");
    private static final Set<String> JOINING = Set.of("and", "of", "the", "for", "in");
    private static final Pattern SPOKEN = Pattern.compile("(?i).*[aeiouy].*|ltd|bros");

    private TitleWords() {}

    /**
     * "CONDENSED CONSOLIDATED BALANCE SHEETS" as "Condensed consolidated balance sheets"; a
     * company's name keeps its capitals.
     */
    public static String sentence(String printed) {
        boolean capitals = printed.equals(printed.toUpperCase(Locale.ROOT));
        String title = printed.strip();
        int owner = OwnerWords.length(title);
        return WORD.matcher(title)
                .replaceAll(
                        word ->
                                Matcher.quoteReplacement(
                                        word.start() < owner
                                                ? named(word.group(), word.start() == 0, capitals)
                                                : cased(
                                                        word.group(),
                                                        word.start() == 0,
                                                        capitals)));
    }

    /** "September 30, 2006" as "Sep 30, 2006", where there is little room. */
    public static String shortMonths(String text) {
        return MONTH.matcher(text).replaceAll(month -> month.group().substring(0, 3));
    }

    /** A word of a name; one that cannot be spoken is initials. */
    private static String named(String word, boolean first, boolean allCapitals) {
        String low = word.toLowerCase(Locale.ROOT);
        if (!allCapitals || !SPOKEN.matcher(word).matches()) {
            return word;
        }
        return JOINING.contains(low) && !first ? low : capital(low);
    }

    private static String cased(String word, boolean first, boolean allCapitals) {
        String low = word.toLowerCase(Locale.ROOT);
        boolean initials =
                INITIALS.contains(low)
                        || (!allCapitals
                                && word.length() > 1
                                && word.equals(word.toUpperCase(Locale.ROOT)));
        if (initials) {
            return word.toUpperCase(Locale.ROOT);
        }
        return first || CAPITALISED.contains(low) ? capital(low) : low;
    }

    private static String capital(String low) {
        return low.substring(0, 1).toUpperCase(Locale.ROOT) + low.substring(1);
    }
}
