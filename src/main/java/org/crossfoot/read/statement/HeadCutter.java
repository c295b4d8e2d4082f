package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossfoot.model.Source;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Style;
import org.crossfoot.read.block.Halves;
import org.crossfoot.read.block.Text;

/** Parts a table's top rows, which head its columns, from its body. */
final class HeadCutter {

    private static final int DEEPEST = 14;

    private static final int LONGEST = 160;

    /** What heads every page: whose report it is, and the notes. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?i)notes to .*statements.*|(?!.*\\b(?:predecessor|successor|consolidated|combined|parent|the|with)\\b).* (?:inc\\.?|corp\\.?|co\\.?|ltd\\.?|plc|llc|corporation|company|and subsidiaries)");

    /** What a name at the head of a page ends with. */
    private static final Set<String> NAMES =
            Set.of(
                    "inc",
                    "corp",
                    "co",
                    "ltd",
                    "plc",
                    "llc",
                    "corporation",
                    "company",
                    "subsidiaries");

    private HeadCutter() {}

    static RawTable cut(List<CutRow> rows) {
        int firstBody = firstBody(rows);
        Lanes lanes = Lanes.of(rows.subList(firstBody, rows.size()));
        var captions = new ArrayList<CutRow>();
        var body = new ArrayList<CutRow>();
        var spread = new HeadSpread(lanes);
        var over = new ArrayList<List<Cell>>();
        rows.subList(0, firstBody).forEach(row -> over.add(heads(row, lanes)));
        int lastHead = lastHead(rows, over, lanes);
        int title = title(rows, lastHead);
        int top = firstHead(rows, over, lastHead);
        for (int i = 0; i <= lastHead; i++) {
            CutRow row = rows.get(i);
            boolean above =
                    i <= title
                            && row.words().size() == 1
                            && row.figures().isEmpty()
                            && Phrase.of(row.text()).silent();
            List<Cell> heads = new ArrayList<>(above ? List.of() : over.get(i));
            List<Cell> side = new ArrayList<>(row.words());
            side.removeIf(cell -> heads.contains(cell) || page(row, cell) || prose(cell));
            heads.removeIf(HeadCutter::prose);
            if (!heads.isEmpty()) {
                spread.row(heads);
            }
            var rest = new CutRow(side, List.of(), false);
            if (!side.isEmpty() && !page(rest)) {
                boolean named = Halves.named(rest.text());
                boolean opens = (i > 0 && !(i < top && over(rest, lanes))) ? heading(rest) : named;
                (opens ? body : captions).add(rest);
            }
        }
        body.addAll(rows.subList(lastHead + 1, rows.size()));
        return new RawTable(captions, spread.heads(), body, lanes);
    }

    private static boolean page(CutRow row) {
        return row.words().size() == 1 && page(row.words().getFirst());
    }

    /** Whether a cell runs on as no head does. */
    private static boolean prose(Cell cell) {
        return cell.text().value().length() > LONGEST;
    }

    /** Whether a cell heads the page, alone or at the right of it: other companies head columns. */
    private static boolean page(CutRow row, Cell cell) {
        return cell.slot() > 0 && alone(row) && page(cell);
    }

    /** Whether a row has no more than one cell beside its label. */
    private static boolean alone(CutRow row) {
        int beside = 0;
        for (Cell cell : row.words()) {
            beside += cell.slot() > 0 ? 1 : 0;
        }
        return beside == 1;
    }

    private static boolean page(Cell cell) {
        String text = cell.text().value().strip();
        return may(text) && PAGE.matcher(text).matches() && Titles.of(text).isEmpty();
    }

    /** Whether what begins or ends a text lets {@link #PAGE} match, as hardly any does. */
    private static boolean may(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        String last = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
        return NAMES.contains(last.toLowerCase(Locale.ROOT))
                || text.regionMatches(true, 0, "notes", 0, "notes".length());
    }

    /** The first row with figures that are no years. */
    private static int firstBody(List<CutRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).body()) {
                return i;
            }
        }
        return rows.size();
    }

    private static int lastHead(List<CutRow> rows, List<List<Cell>> over, Lanes lanes) {
        int last = -1;
        for (int i = 0; i < over.size() && i - last <= DEEPEST; i++) {
            CutRow row = rows.get(i);
            boolean head = !over.get(i).isEmpty();
            boolean caption =
                    !head
                            && row.words().size() == 1
                            && (Titles.of(row.text()).isPresent()
                                    || Captions.unit(row.text()).isPresent()
                                    || dated(row.words().getFirst(), lanes));
            if (head || caption) {
                last = i;
            }
        }
        return last;
    }

    /** The first row that heads columns, each by itself. */
    private static int firstHead(List<CutRow> rows, List<List<Cell>> over, int lastHead) {
        for (int i = 0; i <= lastHead; i++) {
            CutRow row = rows.get(i);
            if (row.words().size() + row.figures().size() > 1 && !over.get(i).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /** Whether one cell stands over the labels and all columns alike. */
    private static boolean over(CutRow rest, Lanes lanes) {
        return rest.words().size() == 1 && over(rest.words().getFirst(), lanes);
    }

    private static boolean over(Cell cell, Lanes lanes) {
        return lanes.size() > 0
                && cell.slot() == 0
                && cell.span() > lanes.get(lanes.size() - 1).slot();
    }

    /** Whether a date stands over the labels and all columns alike, as it does over no section. */
    private static boolean dated(Cell cell, Lanes lanes) {
        return over(cell, lanes) && !Phrase.of(cell.text().value()).whole().isEmpty();
    }

    /**
     * Where the title or what heads a page stands by itself: what is above it, such as a name,
     * heads no column.
     */
    private static int title(List<CutRow> rows, int lastHead) {
        for (int i = lastHead; i > 0; i--) {
            boolean alone = rows.get(i).words().size() == 1;
            if (alone && (Titles.of(rows.get(i).text()).isPresent() || page(rows.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** The cells that stand over columns of figures; none where one title spans the whole table. */
    private static List<Cell> heads(CutRow row, Lanes lanes) {
        if (lanes.size() == 0) {
            return List.of();
        }
        var heads = new ArrayList<Cell>();
        for (int i = 0; i < row.words().size(); i++) {
            Cell cell = row.words().get(i);
            boolean over = cell.slot() > 0 && cell.slot() + cell.span() > lanes.get(0).slot();
            if (!page(row, cell) && (over || (cell.slot() > 0 && i > 0))) {
                heads.add(cell);
            }
        }
        for (Placed placed : row.figures()) {
            heads.add(
                    new Cell(
                            asText(placed),
                            placed.slot(),
                            placed.end() - placed.slot(),
                            Style.PLAIN));
        }
        heads.sort(java.util.Comparator.comparingInt(Cell::slot));
        boolean title =
                heads.size() == 1
                        && row.words().size() == 1
                        && (Titles.of(row.text()).isPresent()
                                || Captions.unit(row.text()).isPresent());
        return title ? List.of() : heads;
    }

    private static Text asText(Placed placed) {
        Source source = placed.source();
        String text =
                placed.figure().markLike()
                        ? placed.shown()
                        : placed.figure().value().toPlainString();
        return Text.verbatim(source.document(), text, source.start());
    }

    /** Whether words beside the heads open a section, such as "ASSETS". */
    private static boolean heading(CutRow rest) {
        String text = rest.text();
        return Phrase.of(text).silent()
                && Captions.unit(text).isEmpty()
                && Titles.of(text).isEmpty()
                && !text.startsWith("(")
                && !Captions.closes(text);
    }
}
