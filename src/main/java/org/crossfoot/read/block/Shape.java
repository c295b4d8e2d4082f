package org.crossfoot.read.block;

import java.util.regex.Pattern;
import org.crossfoot.read.block.Block.Cell;

/** What a cell's characters look like, before anything is known of their meaning. */
final class Shape {

    private static final Pattern FIGURE =
            Pattern.compile(
                    "[($€£¥+\\-–—−\\\\ ]*\\.?\\d[\\d,. ]*[)%xX* ]*|<\\$? ?[\\d.][\\d,.]*>|[-–—−]{1,3}|[$€£¥]|\\\\?\\$|[)%]+");

    private Shape() {}

    /** A number with its signs, a printed nil, or a sign that was split off its number. */
    static boolean figure(Cell cell) {
        return figure(cell.text().value());
    }

    static boolean figure(String value) {
        return FIGURE.matcher(value).matches();
    }

    /** Words at the left edge. */
    static boolean label(Cell cell) {
        return cell.slot() == 0 && !figure(cell);
    }
}
