package org.crossfoot.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that end the names of companies: "Inc.", "Holdings, Ltd.", "S.A.". */
final class CompanyForm {

    private static final String FORM =
            "\\b(?:(?i:corporation|corp|inc|incorporated|company|companies|co|ltd|limited|l\\.?p|llc|plc|n\\.?v|trust|bancorp|bancorporation|bancshares|group|holdings)\\b|S\\.A\\b|AG\\b|SE\\b)\\.?";

    private static final String MORE = "(?:,?\\s+(?:&\\s+)?" + FORM + ")*";

    /** "Corporation of America, Inc." goes on behind its first form. */
    private static final String PLACE =
            "(?:\\s+(?:of|OF)\\s+\\p{Lu}[\\p{L}.]+(?:,?\\s+" + FORM + ")+)?";

    private static final Pattern BEGINNING =
            Pattern.compile("(.{2,80}?" + FORM + MORE + PLACE + ")(?:[\\s,;].*|$)");

    private static final Pattern ENDING = Pattern.compile(".*" + FORM);

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(\\p{Lu}.{1,80}?"
                            + FORM
                            + "|(?=.*(?i:subsidiar)).{2,80}?)"
                            + "(?i:,? (?:and|&) (?:its |consolidated |combined |majority-owned )*subsidiar(?:y|ies)(?: companies)?)?");

    private CompanyForm() {}

    /** The name with which a line begins. */
    static Optional<String> begin(String line) {
        Matcher name = BEGINNING.matcher(line);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** The name that is all of a line, but for the subsidiaries. */
    static Optional<String> all(String line) {
        Matcher name = WHOLE.matcher(line.replaceAll("^[\"\u201c]|[\"\u201d]$", ""));
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** Whether a name says what kind of company it is. */
    static boolean ends(String name) {
        return ENDING.matcher(name).matches();
    }
}
