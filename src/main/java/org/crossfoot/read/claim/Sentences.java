package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crossfoot.read.block.Text;

/** Cuts a paragraph into sentences. */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.?!]+[\"\u201d'\u2019)]*\\s+(?=[\"\u201c'(]?[A-Z0-9$\u2022])");
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?:^|[\\s(\"\u201c])(?:[A-Z]|Inc|Corp|Co|Ltd|No|Nos|Mr|Mrs|Ms|Dr|Jr|Sr|St|vs|approx|U\\.S|U\\.K|U\\.S\\.A|N\\.A|L\\.P|L\\.L\\.C|P\\.L\\.C|i\\.e|e\\.g|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Calif|Mass|Conn|Fla|Tex|Ill|Pa|Va|Bros)$");

    /** More characters than any of them, so that none begins where only the look back does. */
    private static final int LONGEST_SHORT = 12;

    private Sentences() {}

    static List<Text> of(Text paragraph) {
        String value = paragraph.value();
        var sentences = new ArrayList<Text>();
        int start = 0;
        var end = END.matcher(value);
        while (end.find()) {
            int near = Math.max(start, end.start() - LONGEST_SHORT);
            if (!SHORT.matcher(value.substring(near, end.start())).find()) {
                sentences.add(paragraph.part(start, end.end()).strip());
                start = end.end();
            }
        }
        sentences.add(paragraph.part(start, value.length()).strip());
        return sentences.stream().filter(s -> !s.isBlank()).toList();
    }
}
