package org.crossfoot.read.block;

import java.util.List;
import org.crossfoot.read.block.Block.Cell;

/** Lines drawn with characters: "-----" and "=====". */
final class Rules {

    private static final int SHORTEST = 2;

    private Rules() {}

    /** Whether there are cells and each is a drawn line, one of them too long for a printed nil. */
    static boolean all(List<Cell> cells) {
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> drawn(cell.text().value()))
                && cells.stream().anyMatch(cell -> cell.text().value().length() > SHORTEST);
    }

    /** Whether the characters draw a line and say nothing. */
    static boolean drawn(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!stroke(value.charAt(i)) && value.charAt(i) != ' ') {
                return false;
            }
        }
        return value.length() >= SHORTEST;
    }

    /** Whether a character is part of a drawn line. */
    static boolean stroke(char c) {
        return c == '-' || c == '=' || c == '_';
    }
}
