package org.crossfoot.model;

import java.util.List;
import java.util.Optional;

/**
 * One document of a filing.
 *
 * @param id unique in the filing: d1, d2 …
 * @param type as EDGAR names it: "8-K", "EX-99.1"; empty where nothing says
 * @param name the file's own name
 * @param text the decoded characters, to which every {@link Source} counts
 * @param page the document as a reader sees it, line by line
 */
public record Document(
        String id, Optional<String> type, String name, String text, List<PrintedLine> page) {

    public Document {
        page = List.copyOf(page);
    }

    /** The characters of a run. */
    public String text(Source source) {
        return text.substring(source.start(), source.end());
    }
}
