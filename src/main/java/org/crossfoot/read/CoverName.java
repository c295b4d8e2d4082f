package org.crossfoot.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.read.words.Search;

/** The company that a cover page or a release names. */
final class CoverName {

    private static final int HEADING = 20;
    private static final int OPENING = 40;
    private static final int FAR_ABOVE = 4;
    private static final int LONGEST = 120;
    private static final int LONGEST_HEADING = 70;

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?i)\\(?\\s*(?:exact\\s+)?name\\s+of\\s+(?:the\\s+)?(?:registrant|issuer|small business issuer)\\b.*");

    /** Where a company was founded, or the head of a column, may stand above the caption too. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)\\(?an? [\\p{L} ]+ (?:corporation|company|partnership|trust)\\)?|commission file (?:number|no\\.?):?|i\\.?r\\.?s\\.? employer.*|securities and exchange commission.*");

    /** The number of the company's file, on the line of its name. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,3}-\\d{3,6}(?:-\\d+)?\\s+(.*?)(?:\\s+\\d\\d-\\d{7})?");

    /** "DURHAM, N.C., April 29, 2020 –" or "DURHAM --" before the first sentence of a release. */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?:(?i).{0,60}?\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}, ?\\d{4}\\b.{0,40}?[-\u2013\u2014]+\\s*|[\\p{Lu} ,.]{3,40}?(?: -|--|[\u2013\u2014])[- ]*)");

    private static final Pattern LEAD =
            Pattern.compile("^(?:[^\\p{L}\\d(]+|(?i:from|source|contact|company):\\s*)+");

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:.*\\s)?(?!(?:of|and|the|for|de|in)\\s)\\p{Ll}\\p{L}*\\s.*|(?i:(?:.*\\b(?:the|our) )?company)|(?i:.*\\b(?:becomes|announces|reports|reported|overview)\\b.*)");

    private CoverName() {}

    /**
     * The name in the case in which people write it.
     *
     * @param lines of the first pages
     * @param all lines of the whole filing
     */
    static Optional<String> find(List<String> lines, Supplier<List<String>> all) {
        return captioned(lines).map(name -> cased(name, lines)).or(() -> released(lines, all));
    }

    private static String cased(String name, List<String> lines) {
        return NameCase.of(name.replaceFirst("[\\s,;:]+$", ""), lines);
    }

    private static Optional<String> captioned(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (mayCaption(lines.get(i)) && CAPTION.matcher(lines.get(i)).matches()) {
                for (int above = i - 1; above >= Math.max(0, i - FAR_ABOVE); above--) {
                    String name = lines.get(above).strip();
                    if (name.chars().anyMatch(Character::isLetter)
                            && name.length() < LONGEST
                            && !NO_NAME.matcher(name).matches()) {
                        return Optional.of(whole(name, above, lines));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line begins as {@link #CAPTION} does, as hardly any. */
    private static boolean mayCaption(String line) {
        return !line.isEmpty() && "( eEnN".indexOf(line.charAt(0)) >= 0;
    }

    /** A name set in two lines, where the text has it in one. */
    private static String whole(String last, int at, List<String> lines) {
        if (at == 0 || lines.get(at - 1).isBlank()) {
            return last;
        }
        String both = lines.get(at - 1).strip() + " " + last;
        String small = both.toLowerCase(Locale.ROOT);
        return lines.stream().anyMatch(line -> Search.holds(line, small)) ? both : last;
    }

    private static Optional<String> released(List<String> lines, Supplier<List<String>> all) {
        List<String> opening = lines.subList(0, Math.min(OPENING, lines.size()));
        Optional<String> listed = Listed.find(opening);
        return listed.filter(CompanyForm::ends)
                .or(() -> StatementHeads.find(all.get()).map(name -> cased(name, lines)))
                .or(() -> listed)
                .or(() -> headed(opening).map(name -> cased(name, lines)))
                .or(() -> Listed.called(opening));
    }

    private static Optional<String> headed(List<String> opening) {
        return opening.stream()
                .limit(HEADING)
                .map(CoverName::bare)
                .flatMap(line -> CompanyForm.begin(line).stream())
                .filter(name -> name.length() < LONGEST_HEADING)
                .filter(name -> !SENTENCE.matcher(name).matches())
                .filter(name -> !NO_NAME.matcher(name).matches())
                .findFirst();
    }

    private static String bare(String line) {
        String led = LEAD.matcher(DATELINE.matcher(line).replaceFirst("")).replaceFirst("");
        Matcher numbered = NUMBERED.matcher(led);
        return numbered.matches() ? numbered.group(1) : led;
    }
}
