package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Some of the pages of a report: "1-3, 5".
 *
 * @param spans none for all pages
 */
public record PageRange(List<Span> spans) {

    /** Pages that follow one another, both ends included. */
    public record Span(int from, int to) {

        Span common(Span other) {
            return new Span(Math.max(from, other.from), Math.min(to, other.to));
        }

        @Override
        public String toString() {
            return from == to ? "" + from : from + "–" + (to == LAST ? "" : to);
        }
    }

    private static final int LAST = 99_999;

    public static final PageRange ALL = new PageRange(List.of());

    private static final Pattern SPAN =
            Pattern.compile("(?<only>\\d{1,5})|(?<from>\\d{0,5})\\s*[-–]\\s*(?<to>\\d{0,5})");

    public PageRange {
        spans = List.copyOf(spans);
    }

    /** Empty where the words name no pages; an open end ("4-") reaches to the last page. */
    public static Optional<PageRange> parse(String words) {
        var spans = new ArrayList<Span>();
        for (String part : words.strip().split("[,;]", -1)) {
            var span = span(part.strip());
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(new PageRange(spans));
    }

    private static Optional<Span> span(String part) {
        var found = SPAN.matcher(part);
        if (!found.matches() || (part.length() == 1 && !Character.isDigit(part.charAt(0)))) {
            return Optional.empty();
        }
        String only = found.group("only");
        var span =
                only == null
                        ? new Span(number(found.group("from"), 1), number(found.group("to"), LAST))
                        : new Span(number(only, 1), number(only, 1));
        return span.from() >= 1 && span.from() <= span.to() ? Optional.of(span) : Optional.empty();
    }

    private static int number(String digits, int open) {
        return digits.isEmpty() ? open : Integer.parseInt(digits);
    }

    public boolean holds(int page) {
        return spans.isEmpty()
                || spans.stream().anyMatch(span -> span.from() <= page && page <= span.to());
    }

    /** The pages that are in both; where none is in both, those of the other. */
    public PageRange both(PageRange other) {
        var common =
                spans.stream()
                        .flatMap(one -> other.spans.stream().map(one::common))
                        .filter(span -> span.from() <= span.to())
                        .toList();
        return common.isEmpty() ? other : new PageRange(common);
    }

    /** Whether every part of it names some of so many pages. */
    public boolean within(int pages) {
        return spans.stream().allMatch(span -> span.from() <= pages);
    }

    /** Those of the things, one a page, that it names; in their own order. */
    public <T> List<T> of(List<T> pages) {
        return IntStream.range(0, pages.size())
                .filter(index -> holds(index + 1))
                .mapToObj(pages::get)
                .toList();
    }

    /** As it is typed: "1–3, 5"; empty for all pages. */
    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }
}
