package org.crossfoot.model;

import java.util.ArrayList;
import java.util.List;

/** A document that is being written, line by line. */
final class PageText {

    private static final int LABEL_WIDTH = 72;
    private static final int FIGURE_WIDTH = 14;

    private final String document;
    private final StringBuilder text = new StringBuilder();
    private final List<PrintedLine> lines = new ArrayList<>();

    PageText(String document) {
        this.document = document;
    }

    String text() {
        return text.toString();
    }

    List<PrintedLine> lines() {
        return lines;
    }

    Source source(int start, int end) {
        return new Source(document, start, end);
    }

    /** Adds a line of pieces with tabs between them, and tells where each stands. */
    List<Source> line(String... pieces) {
        var sources = new ArrayList<Source>();
        var runs = new ArrayList<PrintedLine.Run>();
        var shown = new StringBuilder();
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                text.append('\t');
                int edge = LABEL_WIDTH + i * FIGURE_WIDTH - pieces[i].length();
                shown.repeat(' ', Math.max(1, edge - shown.length()));
            }
            int start = text.length();
            text.append(pieces[i]);
            if (!pieces[i].isEmpty()) {
                runs.add(
                        new PrintedLine.Run(
                                shown.length(), pieces[i].length(), start, text.length()));
            }
            shown.append(pieces[i]);
            sources.add(source(start, text.length()));
        }
        text.append('\n');
        lines.add(new PrintedLine(lines.size() + 1, shown.toString(), runs));
        return sources;
    }
}
