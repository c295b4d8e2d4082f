package org.crossfoot.app.findings;

import org.crossfoot.model.Claim;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Source;

/** Words of the filing with what stands around them in their sentence. */
record Quote(String before, String words, String after) {

    private static final int REACH = 220;

    /** The quotation, as a reader of the document sees it. */
    static Quote of(Filing filing, Source words) {
        String text = filing.document(words.document()).text();
        Source sentence = sentence(filing, words, text);
        int from = sentence.start();
        if (words.start() - from > REACH) {
            from = Math.min(words.start(), 1 + text.indexOf(' ', words.start() - REACH));
        }
        int to = sentence.end();
        if (to - words.end() > REACH) {
            to = Math.max(words.end(), text.lastIndexOf(' ', words.end() + REACH));
        }
        var document = filing.document(words.document());
        return new Quote(
                (from > sentence.start() ? "… " : "")
                        + document.words(new Source(document.id(), from, words.start())),
                document.words(words),
                document.words(new Source(document.id(), words.end(), to))
                        + (to < sentence.end() ? " …" : ""));
    }

    private static Source sentence(Filing filing, Source words, String text) {
        return filing.claims().stream()
                .filter(claim -> claim.source().touches(words))
                .map(Claim::sentence)
                .filter(s -> s.start() <= words.start() && s.end() >= words.end())
                .findFirst()
                .orElseGet(() -> line(words, text));
    }

    private static Source line(Source words, String text) {
        int start = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        int end = text.indexOf('\n', words.end());
        return new Source(
                words.document(), Math.min(start, words.start()), end < 0 ? text.length() : end);
    }
}
