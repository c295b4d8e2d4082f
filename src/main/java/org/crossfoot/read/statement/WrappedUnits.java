package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Text;

/** Notes of the unit that run over two lines: "(in millions, except share" above "data)". */
final class WrappedUnits {

    private static final int LONGEST_REST = 60;

    /** How a note breaks off that stands in no parentheses. */
    private static final Pattern BREAKS_OFF =
            Pattern.compile("(?i)(?:dollars |amounts )?in \\w+\\b.*(?:\\b(?:and|or|per|except)|,)");

    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}|EXCEPT\\b");

    private WrappedUnits() {}

    /** The lines, each that goes on with a note of the unit put behind the line above it. */
    static List<Text> joinedLines(List<Text> lines) {
        var joined = new ArrayList<Text>();
        for (Text line : lines) {
            Optional<Text> whole =
                    joined.isEmpty() ? Optional.empty() : whole(joined.getLast(), line);
            whole.ifPresent(_ -> joined.removeLast());
            joined.add(whole.orElse(line));
        }
        return joined;
    }

    /** The rows, each cell that goes on with a note of the unit put behind the one above it. */
    static List<CutRow> joinedRows(List<CutRow> rows) {
        var joined = new ArrayList<CutRow>();
        for (CutRow row : rows) {
            CutRow rest = joined.isEmpty() ? row : joined(joined, row);
            if (!rest.empty()) {
                joined.add(rest);
            }
        }
        return joined;
    }

    /** What is left of a row when its first cell has gone to the row above, if it does. */
    private static CutRow joined(List<CutRow> rows, CutRow row) {
        CutRow above = rows.getLast();
        if (row.body() || row.words().isEmpty() || above.words().isEmpty()) {
            return row;
        }
        Cell end = row.words().getFirst();
        for (int i = 0; i < above.words().size(); i++) {
            Cell start = above.words().get(i);
            Optional<Text> whole =
                    end.slot() < start.slot() + start.span()
                                    && start.slot() < end.slot() + end.span()
                            ? whole(start.text().strip(), end.text().strip())
                            : Optional.empty();
            if (whole.isPresent()) {
                var words = new ArrayList<>(above.words());
                words.set(i, new Cell(whole.get(), start.slot(), start.span(), start.style()));
                rows.removeLast();
                rows.add(new CutRow(words, above.figures(), above.ruled()));
                return new CutRow(
                        row.words().subList(1, row.words().size()), row.figures(), row.ruled());
            }
        }
        return row;
    }

    /** Both lines as one, where they are one note. */
    private static Optional<Text> whole(Text start, Text end) {
        String first = start.value();
        String second = end.value();
        boolean open = first.lastIndexOf('(') > first.lastIndexOf(')');
        boolean goesOn =
                open
                        ? Captions.closes(second)
                        : second.length() <= LONGEST_REST
                                && GOES_ON.matcher(second).lookingAt()
                                && BREAKS_OFF.matcher(first).matches();
        return goesOn && Captions.unit(first + " " + second).isPresent()
                ? Optional.of(Joined.of(List.of(start, end)))
                : Optional.empty();
    }
}
