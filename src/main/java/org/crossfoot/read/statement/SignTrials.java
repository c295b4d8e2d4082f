package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;

/** Tries the signs that labels allow in a sum, printed signs first. */
final class SignTrials {

    private static final int MOST_EITHER = 4;

    private final Ledger ledger;
    private final Sheet sheet;
    private final Map<Integer, Signs> labels = new HashMap<>();

    SignTrials(Sheet sheet) {
        this.ledger = sheet.ledger();
        this.sheet = sheet;
    }

    private Signs label(int row) {
        return labels.computeIfAbsent(row, r -> Signs.of(sheet.lower(r)));
    }

    private boolean either(int row) {
        return label(row).either() && !Results.result(sheet.canon(row), sheet.kind());
    }

    /**
     * The sum that ties in most columns.
     *
     * @param result whether the total is a result of gains and costs, not a sum of like things
     * @param thorough whether rows whose labels allow both signs are tried one by one
     */
    Optional<Relation> best(
            int total, List<Integer> block, boolean result, boolean thorough, Basis basis) {
        int[] rows = block.stream().mapToInt(Integer::intValue).toArray();
        boolean named = named(total);
        Optional<Relation> best = Optional.empty();
        for (int[] signs : vectors(rows, result, thorough)) {
            List<Integer> ties = ledger.ties(total, rows, signs, rows.length);
            ties.removeIf(column -> basis != Basis.IDENTITY && !ledger.adds(rows, column));
            ties.removeIf(column -> !named && !ledger.telling(total, rows, signs, column));
            if (!ties.isEmpty() && ties.size() > best.map(r -> r.ties().size()).orElse(0)) {
                best = Optional.of(Sums.relation(total, rows, signs, rows.length, basis, ties));
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

    private List<int[]> vectors(int[] rows, boolean result, boolean thorough) {
        var vectors = new ArrayList<int[]>();
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
        if (result) {
            vectors.add(natural);
            vectors.add(printed);
            vectors.add(mostly);
            vectors.add(turned);
        } else {
            vectors.add(printed);
            vectors.add(contra);
            vectors.add(natural);
        }
        if (thorough) {
            flips(rows, natural, vectors);
            if (!result) {
                flips(rows, contra, vectors);
            }
        }
        return vectors;
    }

    /** Whether a row is what costs are taken from, where all other rows are printed as costs. */
    private boolean earned(int row) {
        return Results.result(sheet.canon(row), sheet.kind())
                || sheet.concepts().get(row).filter(Concept.REVENUES::equals).isPresent();
    }

    private void flips(int[] rows, int[] base, List<int[]> vectors) {
        var doubtful = new ArrayList<Integer>();
        for (int i = 0; i < rows.length && doubtful.size() < MOST_EITHER; i++) {
            if (either(rows[i])) {
                doubtful.add(i);
            }
        }
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
