package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.jspecify.annotations.Nullable;

/** Tries the signs that labels allow in a sum, printed signs first. */
final class SignTrials {

    private static final int MOST_EITHER = 4;

    private final Ledger ledger;
    private final Sheet sheet;
    private final @Nullable Signs[] labels;

    SignTrials(Sheet sheet) {
        this.ledger = sheet.ledger();
        this.sheet = sheet;
        this.labels = new Signs[sheet.size()];
    }

    private Signs label(int row) {
        Signs known = labels[row];
        if (known == null) {
            known = Signs.of(sheet.lower(row));
            labels[row] = known;
        }
        return known;
    }

    private boolean either(int row) {
        return label(row).either() && !Results.result(sheet.canon(row), sheet.kind());
    }

    /**
     * The sum of a block's nearest rows that ties in most columns.
     *
     * @param count how many rows they are
     * @param thorough whether rows whose labels allow both signs are tried one by one
     */
    Optional<Relation> best(SumBlock block, int count, boolean thorough, Basis basis) {
        int total = block.total();
        int[] rows = block.rows();
        List<int[]> vectors = vectors(block);
        if (thorough) {
            vectors = new ArrayList<>(vectors);
            flips(block, count, vectors);
        }
        Optional<Relation> best = Optional.empty();
        for (int[] signs : vectors) {
            List<Integer> ties = ledger.ties(total, rows, signs, count);
            if (ties.isEmpty()) {
                continue;
            }
            ties.removeIf(column -> basis != Basis.IDENTITY && !ledger.adds(rows, count, column));
            if (!named(total)) {
                ties.removeIf(column -> !ledger.telling(total, rows, signs, count, column));
            }
            if (ties.size() > best.map(r -> r.ties().size()).orElse(0)) {
                best = Optional.of(Sums.relation(total, rows, signs, count, basis, ties));
            }
        }
        return best;
    }

    /** Whether the label itself says that a row sums up others. */
    private boolean named(int row) {
        return Results.total(sheet.canon(row)) || Results.result(sheet.canon(row), sheet.kind());
    }

    /** The section's rows as printed, where they add up but for two figures that changed places. */
    Optional<Relation> exchanged(int total, List<Integer> section) {
        int[] rows = section.stream().mapToInt(Integer::intValue).toArray();
        int[] signs = new int[rows.length];
        Arrays.fill(signs, 1);
        return new Exchange(ledger, total, section).explains()
                ? Optional.of(
                        Sums.relation(total, rows, signs, rows.length, Basis.SECTION, List.of()))
                : Optional.empty();
    }

    /** The signs that are tried for all sums of a block's rows. */
    private List<int[]> vectors(SumBlock block) {
        if (block.signs().isEmpty()) {
            int[] rows = block.rows();
            int[] printed = new int[rows.length];
            int[] contra = new int[rows.length];
            int[] natural = new int[rows.length];
            int[] mostly = new int[rows.length];
            int[] turned = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                boolean signed = ledger.neverPositive(rows[i]);
                printed[i] = 1;
                contra[i] = !signed && label(rows[i]).contra() ? -1 : 1;
                natural[i] = signed ? 1 : label(rows[i]).natural();
                turned[i] = earned(rows[i]) ? 1 : -1;
                mostly[i] = ledger.mostlyNegative(rows[i]) ? 1 : natural[i];
            }
            block.signs()
                    .addAll(
                            block.result()
                                    ? List.of(natural, printed, mostly, turned)
                                    : List.of(printed, contra, natural));
        }
        return block.signs();
    }

    /** Whether a row is what costs are taken from, where all other rows are printed as costs. */
    private boolean earned(int row) {
        return Results.result(sheet.canon(row), sheet.kind())
                || sheet.concepts().get(row).filter(Concept.REVENUES::equals).isPresent();
    }

    /** Adds signs that take rows for the opposite of what their labels say first. */
    private void flips(SumBlock block, int count, List<int[]> vectors) {
        int[] rows = block.rows();
        var doubtful = new ArrayList<Integer>();
        for (int i = 0; i < count && doubtful.size() < MOST_EITHER; i++) {
            if (either(rows[i])) {
                doubtful.add(i);
            }
        }
        List<int[]> known = block.signs();
        flips(doubtful, block.result() ? known.getFirst() : known.getLast(), vectors);
        if (!block.result()) {
            flips(doubtful, known.get(1), vectors);
        }
    }

    private static void flips(List<Integer> doubtful, int[] base, List<int[]> vectors) {
        for (int mask = 1; mask < 1 << doubtful.size(); mask++) {
            int[] signs = base.clone();
            for (int bit = 0; bit < doubtful.size(); bit++) {
                if ((mask >> bit & 1) == 1) {
                    signs[doubtful.get(bit)] = -signs[doubtful.get(bit)];
                }
            }
            vectors.add(signs);
        }
    }
}
