package org.crossfoot.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfoot.model.Registrant;

/**
 * A whole EDGAR submission: a header that says whose it is, and documents one behind the other.
 *
 * @param registrant what the header says
 * @param headed whether the header is there, or only documents
 * @param stated how many documents the header promises
 */
public record Submission(
        boolean headed, Registrant registrant, Optional<Integer> stated, List<Part> parts) {

    private static final String OPEN = "<document>";
    private static final String CLOSE = "</document>";

    /** What tells a small letter from its capital. */
    private static final int CASE = 0x20;

    private static final int HEADER = 8_000;
    private static final int PREFACE = 40;
    private static final int NEAR = 2_000;

    public Submission {
        parts = List.copyOf(parts);
    }

    /**
     * Cuts a submission up; empty where the bytes are a bare document.
     *
     * @param latin the bytes, each as one character
     */
    public static Optional<Submission> of(String latin) {
        String start =
                latin.substring(0, Math.min(latin.length(), HEADER)).toLowerCase(Locale.ROOT);
        boolean headed = opensWithHeader(start);
        int first = find(latin, OPEN, 0);
        if (first < 0 || !(headed || typed(latin, first))) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        if (!headed) {
            preface(latin, first).ifPresent(parts::add);
        }
        int at = first;
        while (at >= 0) {
            int next = find(latin, OPEN, at + OPEN.length());
            parts.add(part(latin, at, next < 0 ? latin.length() : next));
            at = next;
        }
        String header = latin.substring(0, headed ? first : 0);
        return Optional.of(
                new Submission(headed, Header.read(header), Header.documents(header), parts));
    }

    /** Whether the header of a submission begins in the first, lower-case characters of a file. */
    static boolean opensWithHeader(String start) {
        return start.contains("<sec-header>")
                || start.contains("<sec-document>")
                || start.contains("<ims-header>")
                || start.contains("<submission>");
    }

    /** Whether a type follows, as it does in submissions and in nothing else. */
    private static boolean typed(String latin, int open) {
        int at = open + OPEN.length();
        while (at < latin.length() && Character.isWhitespace(latin.charAt(at))) {
            at++;
        }
        return latin.regionMatches(true, at, "<type>", 0, 6);
    }

    /** What stands before the first opened document, where its own opening was cut away. */
    private static Optional<Part> preface(String latin, int first) {
        int close = find(latin, CLOSE, 0, first);
        int to = close >= 0 ? close : first;
        boolean something = latin.substring(0, to).strip().length() > PREFACE;
        return something
                ? Optional.of(new Part(Optional.empty(), "", 0, to, true))
                : Optional.empty();
    }

    /** The document that is opened at one offset, before another one is or the file ends. */
    private static Part part(String latin, int open, int limit) {
        int from = open + OPEN.length();
        int close = find(latin, CLOSE, from, limit);
        boolean closed = close >= 0;
        int to = closed ? close : limit;
        int text = find(latin, "<text>", from, to);
        int body = text >= 0 ? text + 6 : from;
        String head = latin.substring(from, body);
        int end = last(latin, "</TEXT>", body, to);
        boolean ended = end >= 0;
        return new Part(
                Header.value(head, "type"),
                Header.value(head, "filename").orElse(""),
                body,
                ended ? end : to,
                closed || ended);
    }

    /**
     * Where the last of some tags between two offsets begins, which is nearly always at the end.
     */
    private static int last(String latin, String tag, int from, int to) {
        int end = Math.min(latin.length(), to + tag.length());
        int near = lastForward(latin, tag, Math.max(from, to - NEAR), end);
        return near < 0 ? lastForward(latin, tag, from, end) : near;
    }

    /** A search forward takes many characters at once, one backward each by itself. */
    private static int lastForward(String latin, String tag, int from, int end) {
        int last = -1;
        for (int at = latin.indexOf(tag, from, end); at >= 0; ) {
            last = at;
            at = latin.indexOf(tag, at + 1, end);
        }
        return last;
    }

    private static int find(String latin, String tag, int from) {
        return find(latin, tag, from, latin.length());
    }

    private static int find(String latin, String tag, int from, int to) {
        char second = tag.charAt(1);
        char third = tag.charAt(2); // "<div" and "<td" are no "<document>" and no "<text>"
        int at = latin.indexOf('<', from, to);
        while (at >= 0
                && !(at + 2 < latin.length()
                        && (latin.charAt(at + 1) | CASE) == second
                        && (latin.charAt(at + 2) | CASE) == third
                        && latin.regionMatches(true, at, tag, 0, tag.length()))) {
            at = latin.indexOf('<', at + 1, to);
        }
        return at;
    }
}
