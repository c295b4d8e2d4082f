package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Watch;
import org.crossfoot.read.statement.HeadSpread.Over;

/**
 * Moves the bounds between periods that stand over several columns each, where two columns would
 * have the same heads: no table prints one period twice.
 */
final class DistinctHeads {

    private static final int MOST_PERIODS = 4;
    private static final int MOST_COLUMNS = 16;

    private final List<Over> rows;
    private final Over periods;
    private int agree;
    private List<List<String>> best;

    private DistinctHeads(List<Over> rows, Over periods, List<List<String>> heads) {
        this.rows = rows;
        this.periods = periods;
        this.agree = -1;
        this.best = heads;
    }

    /** The heads of each column, as spread or with the bounds moved as little as they can be. */
    static List<List<String>> of(List<Over> rows, List<List<String>> heads) {
        Optional<Over> periods =
                distinct(heads)
                        ? Optional.empty()
                        : rows.stream().filter(DistinctHeads::periods).findFirst();
        if (periods.isEmpty()) {
            return heads;
        }
        var search = new DistinctHeads(rows, periods.get(), heads);
        search.share(new int[heads.size()], 0, 0);
        return search.best;
    }

    private static boolean distinct(List<List<String>> heads) {
        return new HashSet<>(heads).size() == heads.size();
    }

    private static boolean periods(Over row) {
        int cells = row.cells().size();
        int columns = row.owner().size();
        return cells > 1
                && cells < columns
                && cells <= MOST_PERIODS
                && columns <= MOST_COLUMNS
                && row.cells().stream()
                        .noneMatch(cell -> Phrase.of(cell.text().value()).lengths().isEmpty());
    }

    /** Tries all shares of neighbouring columns from one column and one period on. */
    private void share(int[] owner, int column, int period) {
        if (column == owner.length) {
            if (period == periods.cells().size() - 1) {
                weigh(owner);
            }
            return;
        }
        owner[column] = period;
        share(owner, column + 1, period);
        if (column > 0 && period + 1 < periods.cells().size()) {
            owner[column] = period + 1;
            share(owner, column + 1, period + 1);
        }
    }

    private void weigh(int[] owner) {
        Watch.tick();
        int same = 0;
        for (int i = 0; i < owner.length; i++) {
            same += owner[i] == periods.owner().get(i) ? 1 : 0;
        }
        if (same > agree) {
            List<List<String>> heads = new ArrayList<>();
            for (int i = 0; i < owner.length; i++) {
                heads.add(new ArrayList<>());
            }
            var shared = new Over(periods.cells(), Arrays.stream(owner).boxed().toList());
            rows.forEach(row -> (row.equals(periods) ? shared : row).addTo(heads));
            if (distinct(heads)) {
                agree = same;
                best = heads;
            }
        }
    }
}
