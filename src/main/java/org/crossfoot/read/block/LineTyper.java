package org.crossfoot.read.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.TypedLine.Kind;
import org.crossfoot.read.words.Search;

/** Tells what each line of typewritten text is, looking at that line alone. */
final class LineTyper {

    private static final Search PERIOD =
            Search.of(
                    "(?i)\\b(?:months?|weeks?|quarters?|years?|periods?)\\b.{0,12}\\bend(?:ed|ing)?\\b"
                            + "|\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b"
                            + "|\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[.\\s]\\s?\\d"
                            + "|\\b(?:19|20)\\d\\d\\b");

    /** Drawn down a table between a predecessor's periods and its successor's. */
    private static final char BOUNDARY = '|';

    private static final int MIDDLE = 40;
    private static final int LONGEST_NIL = 4;
    private static final int LONGEST = 200;
    private static final int MOST_IN_HEAD = 12;

    /** No typewriter has a longer line; what is longer is text without line ends. */
    private static final int LONGEST_TYPED = 600;

    /** The number of a page at its foot, between dashes. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(" *-{1,2} ?\\d{1,3} ?-{1,2} *");

    private static final int PAGE_WORDS = 3;

    private LineTyper() {}

    static TypedLine type(String raw, SourceLine source) {
        Watch.tick();
        if (raw.length() > LONGEST_TYPED && !raw.isBlank()) {
            List<Word> all = List.of(new Word(0, raw.length()));
            return new TypedLine(source, raw, Kind.WORDS, all, Optional.empty(), List.of());
        }
        boolean tags = raw.indexOf('<') >= 0;
        if (raw.indexOf('\f') >= 0 || (tags && AsciiTags.has(raw, "<page>"))) {
            return bare(source, raw, Kind.PAGE);
        }
        if (tags && (AsciiTags.has(raw, "<table>") || AsciiTags.has(raw, "</table>"))) {
            return bare(source, raw, Kind.EDGE);
        }
        if (Word.next(raw, 0) == raw.length()) {
            return bare(source, raw, Kind.BLANK);
        }
        String typed = AsciiTags.blank(raw).replace(BOUNDARY, ' ');
        String line = Leaders.blanked(typed);
        List<Word> words = undrawn(line, Word.of(line));
        if (words.isEmpty()) {
            return bare(source, line, tags ? Kind.MARK : Kind.BLANK);
        }
        if (words.size() <= PAGE_WORDS && page(line, words.getFirst())) {
            return bare(source, line, Kind.BLANK);
        }
        if (drawn(line, words.getFirst()) && drawn(line, words) && longest(words) > 2) {
            return new TypedLine(source, line, Kind.RULE, words, Optional.empty(), List.of());
        }
        List<Word> figures = Numerals.trailing(line, words);
        figures = figures.isEmpty() ? figures : behindLeaders(typed, line, figures);
        int end = figures.isEmpty() ? words.size() : labelled(words, figures.getFirst());
        Optional<Word> label =
                end == 0 ? Optional.empty() : Optional.of(words.getFirst().to(words.get(end - 1)));
        return new TypedLine(
                source, line, kind(line, label, figures, words), words, label, figures);
    }

    /** Whether a line is the number of a page, whose first word such a one is. */
    private static boolean page(String line, Word first) {
        return line.charAt(first.from()) == '-' && PAGE_NUMBER.matcher(line).matches();
    }

    private static TypedLine bare(SourceLine source, String line, Kind kind) {
        return new TypedLine(source, line, kind, List.of(), Optional.empty(), List.of());
    }

    /** What stands before the dots that lead to the figures is label: "of $8,522 (1993)....". */
    private static List<Word> behindLeaders(String typed, String blanked, List<Word> figures) {
        if (typed.equals(blanked)) {
            return figures;
        }
        int at = 0;
        while (typed.charAt(at) == blanked.charAt(at)) {
            at++;
        }
        int dots = at;
        return figures.stream().filter(figure -> figure.from() >= dots).toList();
    }

    /** Words without the lines drawn behind them, which belong to the row above. */
    private static List<Word> undrawn(String line, List<Word> words) {
        int end = words.size();
        while (end > 0
                && words.get(end - 1).length() > LONGEST_NIL
                && drawn(line, words.get(end - 1))) {
            end--;
        }
        if (end == 0 || end == words.size()) {
            return words;
        }
        List<Word> said = words.subList(0, end);
        return anyDrawn(line, said) ? words : said;
    }

    private static boolean anyDrawn(String line, List<Word> words) {
        for (Word word : words) {
            if (drawn(line, word)) {
                return true;
            }
        }
        return false;
    }

    private static int labelled(List<Word> words, Word figure) {
        int end = 0;
        while (end < words.size() && words.get(end).to() <= figure.from()) {
            end++;
        }
        return end;
    }

    private static boolean drawn(String line, List<Word> words) {
        for (Word word : words) {
            if (!drawn(line, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean drawn(String line, Word word) {
        for (int i = word.from(); i < word.to(); i++) {
            if (!Rules.stroke(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int longest(List<Word> words) {
        int longest = 0;
        for (Word word : words) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private static Kind kind(
            String line, Optional<Word> label, List<Word> figures, List<Word> words) {
        if (!figures.isEmpty()) {
            if (!Numerals.years(line, figures)) {
                return Kind.FIGURES;
            }
            boolean rowOfLabel = label.isPresent() && !PERIOD.in(label.get().in(line));
            return rowOfLabel && figures.size() == 1 ? Kind.FIGURES : Kind.HEAD;
        }
        if (words.size() > MOST_IN_HEAD || line.length() > LONGEST) {
            return Kind.WORDS;
        }
        boolean apart = words.getFirst().from() > MIDDLE || Word.apart(words, 3);
        return apart && PERIOD.in(line) ? Kind.HEAD : Kind.WORDS;
    }
}
