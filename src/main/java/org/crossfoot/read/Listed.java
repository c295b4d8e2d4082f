package org.crossfoot.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A company named before what its shares are called on an exchange: "Name (NYSE: NAM)". */
final class Listed {

    private static final String PREFIX = "(?<within>[^()]{0,50}?)";

    private static final Pattern SYMBOL =
            Pattern.compile(
                    "\\("
                            + PREFIX
                            + "\\b(?:NYSE|(?i:nasdaq)|AMEX|TSXV?|OTC\\w*|(?i:new york stock exchange)|Euronext)\\b[^():;]{0,25}:\\s*[\"'\u201c\u2018]?[A-Z][A-Z./-]{0,7}\\b[^()]*\\)");

    /** "Name (the "Company")", by which a text goes on to call it. */
    private static final Pattern CALLED =
            Pattern.compile(
                    "\\("
                            + PREFIX
                            + "\\b[Tt]he [\"\u201c\u201d]?Company[\"\u201c\u201d]?[^()]{0,30}\\)");

    /** Place, day and wire service before the first sentence of a release. */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^.*(?:\\s[-\u2013\u2014\u2015]+\\s*|[-\u2013\u2014\u2015]{2,}|[\u2013\u2014\u2015]|\\.{3,}|/[^/]{2,30}/|\\b(?:19|20)\\d\\d\\b[-)]*)\\s*");

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern DASH = Pattern.compile("^[\\s\\-\u2013\u2014\u2015]+");

    private static final Set<String> JOINING =
            Set.of("of", "and", "the", "for", "de", "du", "la", "in", "&", "+");

    /** A shorter word with a point may be an abbreviation, and no end of a sentence. */
    private static final int SHORTEST_LAST = 5;

    private static final Set<String> ABBREVIATED = Set.of("Bros.", "Intl.", "Assoc.", "Natl.");

    private Listed() {}

    static Optional<String> find(List<String> lines) {
        return lines.stream().flatMap(line -> beside(line, SYMBOL).stream()).findFirst();
    }

    /** A company that a text goes on to call the Company. */
    static Optional<String> called(List<String> lines) {
        return lines.stream().flatMap(line -> beside(line, CALLED).stream()).findFirst();
    }

    private static Optional<String> beside(String line, Pattern pattern) {
        Matcher found = pattern.matcher(line);
        if (line.indexOf('(') < 0 || !found.find()) {
            return Optional.empty();
        }
        String within = found.group("within").replaceFirst("[\\s,;:]+$", "");
        if (CompanyForm.ends(within)) {
            return Optional.of(within);
        }
        String before = line.substring(0, found.start());
        while (ASIDE.matcher(before).find()) {
            before = ASIDE.matcher(before).replaceFirst("");
        }
        Optional<String> name = last(DATELINE.matcher(before).replaceFirst(""));
        return name.or(() -> behind(line.substring(found.end())));
    }

    /** "(NYSE: NAM) Name", as where a dateline ends in the symbol. */
    private static Optional<String> behind(String text) {
        return CompanyForm.begin(DASH.matcher(text).replaceFirst(""))
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .flatMap(Listed::last);
    }

    /** The words with capitals that end a text, back to the end of the sentence before. */
    private static Optional<String> last(String text) {
        Deque<String> name = new ArrayDeque<>();
        String[] spoken = text.strip().split("[\\s\u00a0]+", -1);
        for (int i = spoken.length - 1; i >= 0; i--) {
            String word = spoken[i];
            if ((!named(word) && !JOINING.contains(word)) || (!name.isEmpty() && closes(word))) {
                break;
            }
            name.addFirst(word);
        }
        while (!name.isEmpty() && JOINING.contains(name.getFirst())) {
            name.removeFirst();
        }
        return Optional.of(String.join(" ", name).replaceAll("^[\"\u201c]|[,;\"\u201d]+$", ""))
                .filter(words -> words.length() > 1);
    }

    /** Whether the point of a word ends a sentence, such as one that names a place. */
    private static boolean closes(String word) {
        return word.endsWith(".")
                && word.length() >= SHORTEST_LAST
                && !ABBREVIATED.contains(word)
                && !CompanyForm.ends(word);
    }

    /** Whether a capital or a digit is in a word, as in "nVent", or it ends names, as "plc". */
    private static boolean named(String word) {
        boolean capital =
                word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return (capital && !word.endsWith("-based")) || CompanyForm.ends(word);
    }
}
