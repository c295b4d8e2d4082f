package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Text;

/** Sets figures into columns, and joins the lines of a wrapped label. */
final class RowJoiner {

    private static final Set<String> GOES_ON =
            Set.of(
                    "and", "of", "the", "in", "to", "for", "from", "by", "or", "on", "with", "net",
                    "before", "at", "a", "per", "-", "&");
    private static final Pattern LEADERS = Pattern.compile("[\\s._…]{2,}$|\\s[.…]$");

    /**
     * Income whose owner's name goes on in the next line: "attributable to Alder" above "Mills".
     */
    private static final Pattern OWNED =
            Pattern.compile(
                    "(?:net|comprehensive) (?!.*\\bper\\b).*\\battributable to (?:the )?\\w.*");

    /** What the second half of {@link #RUNS_ON} begins with. */
    private static final String BEGINNINGS = "acoesACOES";

    /** Labels in capitals, whose second half is seen from its words alone. */
    private static final Pattern RUNS_ON =
            Pattern.compile(
                    "(?i)[^\n]*\n(?:and|of|or)\\b.*|.*\\b(?:operating|investing|financing)\nactivities\\b.*|.*\\bcash\nequivalents\\b.*|.*\\bweighted average\\b[^\n]*\n(?:common )?(?:shares )?outstanding\\b.*");

    /** "Net income" above "(loss)", "Provision" above "(benefit) for income taxes". */
    private static final Pattern TURNED =
            Pattern.compile(
                    "(?!other\\b)(?:.* )?(?:income|earnings|profit|provision|gains?|benefit)\n\\((?:loss(?:es)?|benefit|credit|expense|deficit)\\).*");

    private static final Pattern FOOTER =
            Pattern.compile(
                    "(?i)(?:see |the )?(?:the )?(?:accompanying )?notes? to .*statements.*|see (?:the )?accompanying notes.*|the (?:information in )?.*\\bnotes\\b.*\\bintegral part of (?:these|the|this)\\b.*");

    /** Words that a label of a figure does not end with, as it may with "net". */
    private static final Set<String> BREAKS_OFF =
            Set.of("and", "of", "the", "to", "for", "from", "by", "or", "with", "before");

    /** What a description of shares breaks off behind, above their number or par value. */
    private static final Set<String> COUNTED =
            Set.of("value", "authorized", "issued", "outstanding", "stock", "shares");

    private static final Pattern COUNT = Pattern.compile("\\$[\\d.]|\\d[\\d,]* .*\\bshares\\b");
    private static final Pattern BALANCE = Pattern.compile("balances?(?: at| as of)?");

    /** A line that a balance sheet prints for its own sake, above a total without a label. */
    private static final Pattern CONTINGENT =
            Pattern.compile(
                    "(?i)(?:commitments|contingen(?:t|cies))\\b.*\\b(?:contingen|commit|liabilit).*");

    private static final Pattern STATUS = Pattern.compile("(?i)\\(?(?:un)?audited\\)?");
    private static final int LONGEST_STATUS = "(unaudited)".length();
    private static final Pattern PAGE = Pattern.compile("\\(?\\d{1,3}\\)?");

    private static final Set<String> SHARES = Set.of("basic", "diluted");

    private final Lanes lanes;
    private final List<BodyRow> rows = new ArrayList<>();

    RowJoiner(Lanes lanes) {
        this.lanes = lanes;
    }

    static List<BodyRow> join(RawTable table) {
        var joiner = new RowJoiner(table.lanes());
        List<BodyRow> lines = table.body().stream().map(joiner::row).toList();
        for (int i = 0; i < lines.size(); i++) {
            joiner.take(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1).indent() : 0);
        }
        joiner.rows.removeIf(RowJoiner::status);
        joiner.removeFooters();
        return UnitColumn.apart(joiner.rows);
    }

    /** Removes references at the foot of a page, with the number of the page below them if any. */
    private void removeFooters() {
        int end = rows.size();
        while (end > 0 && (footer(rows.get(end - 1)) || (end > 1 && number(end - 1)))) {
            end--;
        }
        rows.subList(end, rows.size()).clear();
    }

    private boolean number(int row) {
        return rows.get(row).heading()
                && PAGE.matcher(rows.get(row).text()).matches()
                && footer(rows.get(row - 1));
    }

    /** Whether a row is the last line of the heads, "(unaudited)" beside the mark of a footnote. */
    private static boolean status(BodyRow row) {
        return !row.heading()
                && row.text().length() <= LONGEST_STATUS
                && STATUS.matcher(row.text()).matches()
                && row.cells().stream()
                        .flatMap(Optional::stream)
                        .allMatch(placed -> placed.figure().markLike());
    }

    /** Whether a row is the reference at the foot of a page, and the number of the page if any. */
    private static boolean footer(BodyRow row) {
        List<Placed> figures = row.cells().stream().flatMap(Optional::stream).toList();
        return FOOTER.matcher(row.text()).matches()
                && figures.size() <= 1
                && figures.stream().allMatch(placed -> PAGE.matcher(placed.shown()).matches());
    }

    /**
     * Takes the next line.
     *
     * @param next how far the line behind it is set in
     */
    private void take(BodyRow row, double next) {
        if (!rows.isEmpty()
                && rows.getLast().heading()
                && completes(rows.getLast(), row)
                && !lists(rows.getLast(), row, next)) {
            rows.add(merge(rows.removeLast(), row));
        } else if (!rows.isEmpty() && row.heading() && trails(row, rows.getLast())) {
            BodyRow above = rows.removeLast();
            Text label = Joined.of(List.of(above.label(), row.label()));
            rows.add(
                    new BodyRow(label, above.indent(), above.bold(), above.ruled(), above.cells()));
        } else {
            rows.add(row);
        }
    }

    /** Whether what breaks off heads several rows: "Cash paid for", with each of them set in. */
    private static boolean lists(BodyRow start, BodyRow row, double next) {
        boolean begins = row.text().isEmpty() || !Character.isLowerCase(row.text().charAt(0));
        return begins
                && !row.heading()
                && row.indent() > start.indent()
                && row.indent() == next
                && (GOES_ON.contains(lastWord(start)) || COUNTED.contains(lastWord(start)));
    }

    private static String lastWord(BodyRow row) {
        String lower = row.lower();
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    private static BodyRow merge(BodyRow start, BodyRow row) {
        Text label =
                row.label().isBlank()
                        ? start.label()
                        : Joined.of(List.of(start.label(), row.label()));
        return new BodyRow(label, start.indent(), start.bold(), row.ruled(), row.cells());
    }

    /** Whether a line without figures goes on with the label of the row above. */
    private static boolean trails(BodyRow row, BodyRow above) {
        return !above.heading()
                && !above.label().isBlank()
                && !row.colon()
                && !row.text().isEmpty()
                && (Character.isLowerCase(row.text().charAt(0))
                        || BREAKS_OFF.contains(lastWord(above))
                        || runsOn(above.text(), row.text()));
    }

    private static boolean runsOn(String first, String second) {
        return BEGINNINGS.indexOf(second.charAt(0)) >= 0
                && RUNS_ON.matcher(first + '\n' + second).matches();
    }

    /** Whether a line without figures is the first half of the label of the next row. */
    private static boolean completes(BodyRow start, BodyRow row) {
        String first = start.text();
        String second = row.text();
        boolean open = first.lastIndexOf('(') > first.lastIndexOf(')');
        if (first.endsWith(":") && !second.isEmpty() && !(open && second.endsWith(")"))) {
            return false;
        }
        if (second.isEmpty()) {
            return !first.endsWith(":")
                    && !start.capitals()
                    && !row.heading()
                    && !CONTINGENT.matcher(first).lookingAt();
        }
        char c = second.charAt(0);
        String lower = start.lower();
        String lastWord = lastWord(start);
        return open
                || Character.isLowerCase(c)
                || c == '&'
                || remark(second)
                || (COUNTED.contains(lastWord) && COUNT.matcher(second).lookingAt())
                || (BALANCE.matcher(lower).matches()
                        && DateWords.at(Words.of(second), 0).isPresent())
                || (c == '('
                        && TURNED.matcher(lower + '\n' + second.toLowerCase(Locale.ROOT)).matches())
                || ((first.endsWith(",") || first.endsWith(";")) && !start.capitals())
                || GOES_ON.contains(lastWord)
                || runsOn(first, second)
                || lastWord.endsWith("'")
                || lastWord.endsWith("’")
                || named(first, second)
                || (lower.contains("attributable")
                        && OWNED.matcher(lower).matches()
                        && !row.heading()
                        && !SHARES.contains(second.toLowerCase(Locale.ROOT)));
    }

    /** Whether a line is in brackets what the line above is: "(at cost)", no unit and no status. */
    private static boolean remark(String second) {
        return second.length() > 1
                && second.charAt(0) == '('
                && Character.isLowerCase(second.charAt(1))
                && (second.endsWith(")") || second.endsWith("):"))
                && !STATUS.matcher(second).matches()
                && Captions.unit(second).isEmpty();
    }

    /**
     * Whether two lines together name what neither of them does: "Provision for credit", "Losses".
     */
    private static boolean named(String first, String second) {
        return Concepts.known(first + " " + second)
                && !Concepts.known(first)
                && !Concepts.known(second);
    }

    private BodyRow row(CutRow cut) {
        List<Cell> words = cut.label();
        var parts = new ArrayList<Text>();
        for (Cell cell : words) {
            if (!cell.text().isBlank()) {
                parts.add(cell.text().strip());
            }
        }
        Text label = parts.isEmpty() ? nowhere(cut) : withoutLeaders(Joined.of(parts));
        double indent =
                words.isEmpty()
                        ? 0
                        : words.getFirst().style().indent() + 2.0 * words.getFirst().slot();
        boolean bold = !words.isEmpty() && words.getFirst().style().bold();
        return new BodyRow(label, indent, bold, cut.ruled(), cells(cut));
    }

    private List<Optional<Placed>> cells(CutRow cut) {
        var cells = new ArrayList<Optional<Placed>>();
        for (int i = 0; i < lanes.size(); i++) {
            cells.add(Optional.empty());
        }
        for (Placed placed : cut.figures()) {
            Watch.tick();
            lanes.of(placed)
                    .filter(
                            lane ->
                                    cells.get(lane).isEmpty()
                                            || cells.get(lane).get().figure().markLike())
                    .ifPresent(lane -> cells.set(lane, Optional.of(placed)));
        }
        return cells;
    }

    /** The empty label of a row, standing before its first figure. */
    private static Text nowhere(CutRow cut) {
        var source = cut.figures().getFirst().source();
        return Text.verbatim(source.document(), "", source.start());
    }

    private static boolean leads(char last) {
        return last == '.' || last == '_' || last == '…' || Character.isWhitespace(last);
    }

    private static Text withoutLeaders(Text text) {
        String label = text.value();
        if (label.isEmpty() || !leads(label.charAt(label.length() - 1))) {
            return text;
        }
        var matcher = LEADERS.matcher(label);
        return matcher.find() ? text.part(0, matcher.start()).strip() : text;
    }
}
