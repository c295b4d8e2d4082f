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

    /** What the line shows of a run of the document; empty where it shows none of it. */
    String text(Source source) {
        int from = text.length();
        int to = 0;
        for (Run run : runs) {
            if (run.start() < source.end() && source.start() < run.end()) {
                boolean answers = run.end() - run.start() == run.length();
                int skipped = answers ? Math.max(0, source.start() - run.start()) : 0;
                int kept =
                        answers ? Math.min(run.length(), source.end() - run.start()) : run.length();
                from = Math.min(from, run.column() + skipped);
                to = Math.max(to, run.column() + kept);
            }
        }
        return from < to ? text.substring(from, to) : "";
    }
}
