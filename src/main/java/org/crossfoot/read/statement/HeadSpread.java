package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;

/** Spreads the cells of header rows over the columns that they head. */
final class HeadSpread {

    private static final int YEAR = 4; // digits

    private final Lanes lanes;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Over> spread = new ArrayList<>();
    private final List<List<String>> heads = new ArrayList<>();

    /**
     * A row of heads.
     *
     * @param owner which of them each column stands under, or -1
     */
    record Over(List<Cell> cells, List<Integer> owner) {

        void addTo(List<List<String>> heads) {
            for (int i = 0; i < owner.size(); i++) {
                if (owner.get(i) >= 0) {
                    add(heads.get(i), cells.get(owner.get(i)).text().value().strip());
                }
            }
        }
    }

    HeadSpread(Lanes lanes) {
        this.lanes = lanes;
        for (int i = 0; i < lanes.size(); i++) {
            Watch.tick();
            heads.add(new ArrayList<>());
        }
    }

    void row(List<Cell> printed) {
        rows.add(printed);
    }

    private void spread(int row) {
        List<Cell> printed = rows.get(row);
        int n = lanes.size();
        List<Cell> cells = DealtDates.apart(BracketedDates.joined(printed, n));
        int[] owner = new int[n];
        if (cells.size() == n) {
            for (int i = 0; i < n; i++) {
                owner[i] = i;
            }
        } else if (cells.size() == 1) {
            one(cells.getFirst(), owner, row);
        } else {
            overlap(cells, owner);
        }
        Over over = new Over(cells, Arrays.stream(owner).boxed().toList());
        spread.add(over);
        over.addTo(heads);
    }

    /**
     * One cell heads what it covers; a length or a date heads every column, unless it stands in
     * parentheses under the head of one, or is a year above others.
     */
    private void one(Cell cell, int[] owner, int row) {
        boolean everywhere =
                !wide(cell)
                        && !(year(cell) && yearsBelow(row))
                        && !explains(cell)
                        && !completes(cell)
                        && (!Phrase.of(cell.text().value()).silent()
                                || Captions.unit(cell.text().value()).isPresent());
        for (int i = 0; i < owner.length; i++) {
            owner[i] = covers(cell, i) || everywhere ? 0 : -1;
        }
    }

    private boolean yearsBelow(int row) {
        return rows.subList(row + 1, rows.size()).stream()
                .flatMap(List::stream)
                .anyMatch(cell -> dated(List.of(cell.text().value())));
    }

    private static boolean year(Cell cell) {
        String text = cell.text().value().strip();
        return text.length() == YEAR && dated(List.of(text));
    }

    /** Whether a day or a year stands over one column where others have theirs already. */
    private boolean completes(Cell cell) {
        Phrase phrase = Phrase.of(cell.text().value());
        boolean day = phrase.dates().stream().anyMatch(date -> date.day() > 0);
        boolean year = !day && year(cell);
        for (int i = 0; (day || year) && i < lanes.size(); i++) {
            List<PartDate> dates = Phrase.of(String.join(" ", heads.get(i))).dates();
            boolean own = dates.stream().anyMatch(d -> d.day() > 0 && (day || d.year() > 0));
            if (own && !covers(cell, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean explains(Cell cell) {
        return BracketedDates.is(cell.text().value().strip())
                && heads.stream().noneMatch(List::isEmpty)
                && heads.stream().distinct().count() > 1;
    }

    private boolean covers(Cell cell, int lane) {
        return lanes.get(lane).overlap(cell.slot(), cell.slot() + cell.span()) > 0;
    }

    /** Whether a cell is laid out over several columns, so that its edges can be trusted. */
    private boolean wide(Cell cell) {
        int covered = 0;
        for (int i = 0; i < lanes.size(); i++) {
            covered += covers(cell, i) ? 1 : 0;
        }
        return covered > 1;
    }

    private void overlap(List<Cell> cells, int[] owner) {
        int n = owner.length;
        boolean[] used = new boolean[cells.size()];
        for (int i = 0; i < n; i++) {
            owner[i] = -1;
            int most = 0;
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = cells.get(c);
                int shared = lanes.get(i).overlap(cell.slot(), cell.slot() + cell.span());
                if (shared > most) {
                    most = shared;
                    owner[i] = c;
                }
            }
            if (owner[i] >= 0) {
                used[owner[i]] = true;
            }
        }
        boolean covered = true;
        boolean timely = true;
        for (int c = 0; c < used.length; c++) {
            covered &= used[c];
            timely &= !Phrase.of(cells.get(c).text().value()).silent();
        }
        boolean gaps = Arrays.stream(owner).anyMatch(o -> o < 0);
        boolean exact = cells.stream().anyMatch(this::wide);
        if (!exact && n % cells.size() == 0 && ((timely && gaps) || !covered)) {
            int group = n / cells.size();
            for (int i = 0; i < n; i++) {
                owner[i] = i / group;
            }
        } else if (!exact && timely && gaps) {
            nearest(cells, owner);
        }
    }

    /**
     * Gives the columns that stand under none of the heads the nearest, unless they have a year.
     */
    private void nearest(List<Cell> cells, int[] owner) {
        for (int i = 0; i < owner.length; i++) {
            if (owner[i] < 0 && !dated(heads.get(i))) {
                owner[i] = nearest(cells, lanes.get(i));
            }
        }
    }

    private static boolean dated(List<String> head) {
        return Phrase.of(String.join(" ", head)).dates().stream().anyMatch(date -> date.year() > 0);
    }

    private static int nearest(List<Cell> cells, Lane lane) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int c = 0; c < cells.size(); c++) {
            int far = Math.abs(2 * cells.get(c).slot() + cells.get(c).span() - lane.centre());
            if (far < least) {
                least = far;
                best = c;
            }
        }
        return best;
    }

    private static void add(List<String> head, String text) {
        if (!text.isEmpty() && (head.isEmpty() || !head.getLast().equals(text))) {
            head.add(text);
        }
    }

    /** What stands over each column, top down. */
    List<List<String>> heads() {
        var own = OwnHeads.of(rows, lanes);
        if (own.isPresent()) {
            rows.clear();
            return own.get();
        }
        for (int i = 0; i < rows.size(); i++) {
            spread(i);
        }
        rows.clear();
        return DistinctHeads.of(spread, heads);
    }
}
