package org.crossfoot.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.read.words.Search;

/** The company that a cover page or a release names. */
final class CoverName {

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?i)\\(?\\s*(?:exact\\s+)?name\\s+of\\s+(?:the\\s+)?(?:registrant|issuer|small business issuer)\\b.*");
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?i)(.{2,80}?\\b(?:corporation|corp|inc|incorporated|company|co|ltd|limited|l\\.?p|llc|plc|n\\.?v|trust|bancorp|group|holdings)\\b\\.?)(?:\\s.*|,.*|$)");

    /** "DURHAM, N.C., April 29, 2020 –" before the first sentence of a release. */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?i)^.{0,60}?\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}, ?\\d{4}\\b.{0,40}?[-\u2013\u2014]+\\s*");

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:.*\\s)?(?!(?:of|and|the|for|de|in)\\s)\\p{Ll}\\p{L}*\\s.*|(?i:(?:the |our )?company)|(?i:.*\\b(?:becomes|announces|reports|reported)\\b.*)");

    private CoverName() {}

    static Optional<String> find(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (Search.holds(lines.get(i), "name") && CAPTION.matcher(lines.get(i)).matches()) {
                for (int above = i - 1; above >= Math.max(0, i - 4); above--) {
                    String name = lines.get(above).strip();
                    if (name.chars().anyMatch(Character::isLetter) && name.length() < 120) {
                        return Optional.of(name(name));
                    }
                }
            }
        }
        return lines.stream()
                .limit(20)
                .map(line -> line.indexOf(',') < 0 ? line : DATELINE.matcher(line).replaceFirst(""))
                .map(COMPANY::matcher)
                .filter(matcher -> matcher.matches() && matcher.group(1).length() < 70)
                .map(matcher -> name(matcher.group(1)))
                .filter(name -> !SENTENCE.matcher(name).matches())
                .filter(name -> !name.toLowerCase(Locale.ROOT).contains("commission"))
                .findFirst();
    }

    /** A name in capitals is set in the case in which people write it. */
    private static String name(String printed) {
        String bare = printed.replaceFirst("[\\s,;:]+$", "");
        if (!bare.equals(bare.toUpperCase(Locale.ROOT))) {
            return bare;
        }
        var name = new StringBuilder();
        for (String word : bare.split(" ", -1)) {
            name.append(name.isEmpty() ? "" : " ").append(cased(word));
        }
        return name.toString();
    }

    private static String cased(String word) {
        boolean spoken =
                word.length() > 3 && word.matches(".*[AEIOUY].*") && word.matches("[A-Z',.]+");
        boolean ending = word.matches("(INC|LTD|CO|CORP|THE|OF|AND|FOR)[.,]*");
        if (!spoken && !ending) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return word.matches("OF|AND|FOR")
                ? lower
                : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
