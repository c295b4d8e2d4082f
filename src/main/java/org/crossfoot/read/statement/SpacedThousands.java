package org.crossfoot.read.statement;

import java.util.regex.Pattern;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Row;

/** Tables of companies from abroad that set thousands apart by spaces: "47 481". */
final class SpacedThousands {

    private static final int LEAST = 3;

    /** No figure is longer. */
    private static final int LONGEST = 24;

    private static final Pattern SPACED =
            Pattern.compile("\\(?[-\\u2013\\u2212]?\\s?\\d{1,3}(?:[ \\u00a0\\u2009]\\d{3})+\\)?");
    private static final Pattern GAP = Pattern.compile("(?<=\\d)[ \\u00a0\\u2009](?=\\d{3}\\b)");

    private SpacedThousands() {}

    /** Whether several cells of a table are such figures, and no thousands have commas. */
    static boolean in(Grid grid) {
        int spaced = 0;
        for (Row row : grid.rows()) {
            for (Cell cell : row.cells()) {
                String text = cell.text().value();
                if (cell.slot() == 0 || text.length() > LONGEST) {
                    continue;
                }
                if (comma(text)) {
                    return false;
                }
                spaced += spaced(text.strip()) ? 1 : 0;
            }
        }
        return spaced >= LEAST;
    }

    private static boolean spaced(String text) {
        return text.length() >= "1 000".length()
                && Character.isDigit(text.charAt(text.length() - 2))
                && SPACED.matcher(text).matches();
    }

    private static boolean comma(String text) {
        int at = text.indexOf(',');
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** The same characters, with commas where spaces set thousands apart. */
    static String grouped(String text) {
        return GAP.matcher(text).replaceAll(",");
    }
}
