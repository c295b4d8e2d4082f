package org.crossfoot.read.block;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a label, and makes a word whole that is divided between two: "liabili-" above
 * "ties".
 *
 * <p>The document itself tells: it has "liabilities" somewhere, "interest-bearing" with its hyphen,
 * and of "Lending- and deposit-related" neither.
 */
final class Divided {

    private static final Pattern END = Pattern.compile("[A-Za-z]+-$");
    private static final Pattern START = Pattern.compile("[a-z]+");

    private final String document;
    private final String all;
    private @Nullable String small;

    /** What stands between two lines. */
    private enum Seam {
        SPACE,
        HYPHEN,
        NOTHING
    }

    /**
     * @param all the text of the document
     */
    Divided(String document, String all) {
        this.document = document;
        this.all = all;
    }

    Text joined(List<Text> lines) {
        var builder = new TextBuilder(document);
        Seam above = Seam.NOTHING;
        for (int i = 0; i < lines.size(); i++) {
            Text line = lines.get(i);
            if (above == Seam.SPACE) {
                builder.add(' ', line.start(0), line.start(0));
            }
            boolean last = i + 1 == lines.size();
            above = last ? Seam.SPACE : seam(line.value(), lines.get(i + 1).value());
            int to = line.value().length();
            builder.add(line, 0, above == Seam.NOTHING ? to - 1 : to);
        }
        return builder.build();
    }

    private Seam seam(String line, String next) {
        if (!line.endsWith("-")) {
            return Seam.SPACE;
        }
        var end = END.matcher(line);
        var start = START.matcher(next);
        if (!start.lookingAt() || !end.find()) {
            return Seam.SPACE;
        }
        String half = end.group();
        if (says(half + start.group())) {
            return Seam.HYPHEN;
        }
        String whole = half.substring(0, half.length() - 1) + start.group();
        return says(whole) ? Seam.NOTHING : Seam.SPACE;
    }

    /** Whether the document has a word somewhere, in any letters. */
    private boolean says(String word) {
        if (small == null) {
            small = all.toLowerCase(Locale.ROOT);
        }
        return small.contains(word.toLowerCase(Locale.ROOT));
    }
}
