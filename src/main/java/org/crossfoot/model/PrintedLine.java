package org.crossfoot.model;

import java.util.List;

/**
 * One line of a document as printed: a line of a text file, or a line that markup lays out, set in
 * a fixed-width face.
 *
 * @param number counted from 1; in a text file the line of the file
 * @param text without the line end, tabs set out to columns
 * @param runs which stretches of {@code text} stand where in the document, left to right
 */
public record PrintedLine(int number, String text, List<Run> runs) {

    /**
     * A stretch of a printed line and its characters in the document.
     *
     * @param column offset in the line's text
     * @param length characters in the line's text
     * @param start offset in the document's text
     * @param end offset after it; where {@code end - start} is {@code length}, character answers
     *     character
     */
    public record Run(int column, int length, int start, int end) {}

    public PrintedLine {
        runs = List.copyOf(runs);
    }
}
