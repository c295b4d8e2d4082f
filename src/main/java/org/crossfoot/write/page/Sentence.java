package org.crossfoot.write.page;

import org.crossfoot.model.Claim;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Source;

/** The words that a finding speaks of, with what stands around them. */
final class Sentence {

    private static final int LONGEST = 420;

    private Sentence() {}

    /** The whole sentence on one line, or what is near where it is long. */
    static String around(Filing filing, Source words) {
        var document = filing.document(words.document());
        var whole =
                filing.claims().stream()
                        .map(Claim::sentence)
                        .filter(words::touches)
                        .findFirst()
                        .orElse(words);
        int start = Math.max(whole.start(), words.start() - LONGEST / 2);
        int end = Math.min(whole.end(), words.end() + LONGEST / 2);
        String text = document.words(new Source(words.document(), start, end));
        return (start > whole.start() ? "… " : "") + text.strip() + (end < whole.end() ? " …" : "");
    }
}
