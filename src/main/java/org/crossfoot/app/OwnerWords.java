package org.crossfoot.app;

import java.util.regex.Pattern;

/** The company's name with which a printed title may begin. */
final class OwnerWords {

    private static final Pattern OWNER =
            Pattern.compile(
                    ".+?(?=,? (?:and|&) (?:its |consolidated )?subsidiar(?:y|ies)\\b)"
                            + "|.+? (?:inc|incorporated|corp|corporation|company|co|ltd|limited|plc|llc"
                            + "|l\\.?p|n\\.?v|bancorp|group)\\b\\.?(?=,? (?:\\(?unaudited\\)? )?"
                            + "(?:condensed|consolidated|balance|statements?)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** Words of the title itself, before which there is no name. */
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i)\\b(?:condensed|consolidated|balance|sheets?|statements?|schedule|notes?"
                            + "|summary|selected|reconciliation|results)\\b");

    private OwnerWords() {}

    /** How many characters of a title the name takes up. */
    static int length(String title) {
        var owner = OWNER.matcher(title);
        boolean named = owner.lookingAt() && !TITLE.matcher(owner.group()).find();
        return named ? owner.end() : 0;
    }
}
