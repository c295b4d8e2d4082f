package org.crossfoot.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One document of a filing.
 *
 * @param id unique in the filing: d1, d2 …
 * @param type as EDGAR names it: "8-K", "EX-99.1"; empty where nothing says
 * @param name the file's own name
 * @param text the decoded characters, to which every {@link Source} counts
 * @param printed the document as a reader sees it
 */
public record Document(
        String id, Optional<String> type, String name, String text, Printed printed) {

    public Document(
            String id, Optional<String> type, String name, String text, List<PrintedLine> page) {
        this(id, type, name, text, Printed.of(page));
    }

    /** The document line by line. */
    public List<PrintedLine> page() {
        return printed.lines();
    }

    /** The first line that shows what stands at an offset, or what is next behind it. */
    public Optional<PrintedLine> line(int offset) {
        int at = printed.index().beyond(offset);
        return at < page().size() ? Optional.of(page().get(at)) : Optional.empty();
    }

    /**
     * A run as a reader sees it: on one line, without markup and escapes, entities as what they
     * mean, a blank kept at either end.
     */
    public String words(Source source) {
        String seen =
                lines(source).stream()
                        .map(line -> line.text(source))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        String words = seen.replace("\\$", "$").replaceAll("[\\s\u00a0]+", " ");
        String run = text(source);
        return (begins(run) && !words.startsWith(" ") ? " " : "")
                + words
                + (ends(run) && !words.endsWith(" ") ? " " : "");
    }

    private List<PrintedLine> lines(Source source) {
        int from = printed.index().beyond(source.start());
        return page().subList(from, Math.max(from, printed.index().before(source.end())));
    }

    private static boolean begins(String run) {
        return !run.isEmpty() && Character.isWhitespace(run.charAt(0));
    }

    private static boolean ends(String run) {
        return !run.isBlank() && Character.isWhitespace(run.charAt(run.length() - 1));
    }

    /** The characters of a run. */
    public String text(Source source) {
        return text.substring(source.start(), source.end());
    }
}
