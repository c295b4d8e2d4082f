package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.app.Focus;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;

/**
 * From a place in a document to what stands there: a figure of a statement, or words of a claim.
 */
final class SourceIndex {

    static final SourceIndex NONE = new SourceIndex();

    /** Something that can be clicked in the filing as printed. */
    record Entry(Source source, Focus focus, Optional<CellRef> cell) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private SourceIndex() {}

    /** Built once a filing; after that a look-up halves its way through. */
    SourceIndex(Filing filing) {
        for (Statement statement : filing.statements()) {
            for (int row = 0; row < statement.lines().size(); row++) {
                for (int column = 0; column < statement.columns().size(); column++) {
                    var cell = statement.cell(row, column);
                    statement
                            .fact(row, column)
                            .ifPresent(
                                    fact ->
                                            add(
                                                    new Entry(
                                                            fact.source(),
                                                            Focus.Cells.one(cell),
                                                            Optional.of(cell))));
                }
            }
        }
        filing.claims()
                .forEach(
                        claim ->
                                add(
                                        new Entry(
                                                claim.source(),
                                                new Focus.Words(claim.source()),
                                                Optional.empty())));
        entries.values().forEach(list -> list.sort(Comparator.comparingInt(SourceIndex::start)));
    }

    /** What stands at an offset; figures before words where both do. */
    Optional<Entry> at(String document, int offset) {
        var list = entries.getOrDefault(document, List.of());
        Optional<Entry> words = Optional.empty();
        // runs are short and rarely overlap, so a few steps back see all that can reach the offset
        int last = lastStartingBy(list, offset);
        for (int i = last; i >= 0 && i > last - 8; i--) {
            var entry = list.get(i);
            if (offset < entry.source().end()) {
                if (entry.cell().isPresent()) {
                    return Optional.of(entry);
                }
                words = words.or(() -> Optional.of(entry));
            }
        }
        return words;
    }

    private void add(Entry entry) {
        entries.computeIfAbsent(entry.source().document(), _ -> new ArrayList<>()).add(entry);
    }

    private static int start(Entry entry) {
        return entry.source().start();
    }

    private static int lastStartingBy(List<Entry> list, int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(list.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
