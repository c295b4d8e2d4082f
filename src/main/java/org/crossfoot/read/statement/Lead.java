package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement.Kind;

/**
 * What stands over a table: the paragraphs before it and the rows that span it, top down.
 *
 * @param texts in reading order
 * @param sources where each stands
 * @param title index of the last text that titles a statement, alone or with the line above; or -1
 * @param words the title as printed; the line just above the table where none names a statement
 * @param kind of the statement that the title names
 */
record Lead(
        List<String> texts, List<Source> sources, int title, String words, Optional<Kind> kind) {

    private static final int LONGEST_LINE = 220;
    private static final int LONGEST_HALF = 70;
    private static final int NEAREST = 4;
    private static final int NAMES = 3;
    private static final Pattern BREAKS_OFF =
            Pattern.compile("\\bstatements?(?: of)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Remarks in parentheses, notes of the table before, and what heads every page. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)\\(.*\\)[.:]?|\\(?\\w{1,2}\\) .*|table of contents|notes to"
                            + " .*statements.*");

    /** The unit at the end of a sentence that is too long for a title. */
    private static final Pattern REMAINS = Pattern.compile("\\([^()]*\\)[.:]");

    /** What is above the number of a page is of another one. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:page |[a-z]{1,2}-)\\d{1,3}(?: of \\d+)?");

    /** What the lines between a table's name and its columns are made of. */
    private static final Set<String> CAPTION =
            Set.of(
                    ("in of and the as at for to on or except per where other than unless otherwise"
                                    + " noted indicated stated expressed omitted continued unaudited"
                                    + " audited dollars dollar us u s amounts figures millions million"
                                    + " thousands thousand billions share shares data information"
                                    + " percentages percent ratios years year months month quarters"
                                    + " quarter weeks period periods ended ending end fiscal three six"
                                    + " nine twelve first second third fourth january february march"
                                    + " april may june july august september october november december")
                            .split(" "));

    Lead {
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
    }

    Lead(List<String> texts, List<Source> sources) {
        this(texts, sources, title(texts));
    }

    private Lead(List<String> texts, List<Source> sources, int title) {
        this(texts, sources, title, words(texts, title));
    }

    private Lead(List<String> texts, List<Source> sources, int title, String words) {
        this(texts, sources, title, words, title < 0 ? Optional.empty() : Titles.of(words));
    }

    private static int title(List<String> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            if (Titles.of(texts.get(i)).isPresent() || split(texts, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean split(List<String> texts, int i) {
        return i > 0
                && texts.get(i).length() < LONGEST_HALF
                && texts.get(i - 1).length() < LONGEST_HALF
                && Titles.of(texts.get(i - 1) + " " + texts.get(i)).isPresent()
                && Titles.of(texts.get(i - 1)).isEmpty();
    }

    /** Whether the line above breaks off in the title: "CONSOLIDATED STATEMENTS OF". */
    private static boolean opens(List<String> texts, int i) {
        return i > 0 && BREAKS_OFF.matcher(texts.get(i - 1)).find();
    }

    private static String words(List<String> texts, int title) {
        if (title < 0) {
            boolean none =
                    texts.isEmpty()
                            || texts.getLast().length() > LONGEST_LINE
                            || REMAINS.matcher(texts.getLast()).matches();
            return none ? "" : texts.getLast();
        }
        boolean half = Titles.of(texts.get(title)).isEmpty() || opens(texts, title);
        return half && split(texts, title)
                ? texts.get(title - 1) + " " + texts.get(title)
                : texts.get(title);
    }

    /** These lines below the title of another table, and below the unit that it states. */
    Lead under(Lead other) {
        var both = new ArrayList<String>();
        var places = new ArrayList<Source>();
        for (int i = Math.max(0, other.title); i < other.texts.size(); i++) {
            if (i == other.title || Captions.unit(other.texts.get(i)).isPresent()) {
                both.add(other.texts.get(i));
                places.add(other.sources.get(i));
            }
        }
        both.addAll(texts);
        places.addAll(sources);
        return new Lead(both, places);
    }

    /**
     * What a reader calls the table: its title, or the nearest line that says more than units and
     * dates.
     */
    String name() {
        if (title >= 0) {
            return words;
        }
        for (int i = texts.size() - 1; i >= Math.max(0, texts.size() - NEAREST); i--) {
            if (NUMBER.matcher(texts.get(i)).matches()) {
                return "";
            }
            if (texts.get(i).length() <= LONGEST_LINE && names(texts.get(i))) {
                return texts.get(i);
            }
        }
        return words;
    }

    /** Whether a line says something, and does not just end a paragraph. */
    private static boolean names(String text) {
        boolean sentence = text.endsWith(".") && text.length() > LONGEST_HALF;
        return !sentence
                && !ASIDE.matcher(text).matches()
                && WORD.matcher(text)
                        .results()
                        .map(word -> word.group().toLowerCase(java.util.Locale.ROOT))
                        .anyMatch(word -> !CAPTION.contains(word));
    }

    Optional<Source> source() {
        return title < 0 ? Optional.empty() : Optional.of(sources.get(title));
    }

    /** The lines from the title on, or the last few: what may speak of the table's dates. */
    List<String> near() {
        int from = title >= 0 ? title : Math.max(0, texts.size() - NEAREST);
        return texts.subList(from, texts.size()).stream()
                .filter(text -> text.length() <= LONGEST_LINE)
                .toList();
    }

    /** The lines right above the title: whose statement it is. */
    List<String> above() {
        return title <= 0 ? List.of() : texts.subList(Math.max(0, title - NAMES), title);
    }

    /** All of it in lower case. */
    String lower() {
        return String.join(" \n ", near()).toLowerCase(java.util.Locale.ROOT);
    }
}
