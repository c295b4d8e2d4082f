package org.crossfoot.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.CellRef;

/**
 * Other figures than the printed ones, with which a comparison would hold.
 *
 * @param kind the slip that would explain it
 * @param suspect the figure that would be wrong
 * @param figures what would stand in place of what is printed
 * @param mends the other comparisons that would hold with it and do not as printed
 * @param breaks how many hold as printed and would not with it
 */
record Repair(
        Optional<Diagnosis.Kind> kind,
        CellRef suspect,
        Map<CellRef, Amount> figures,
        List<Comparison> mends,
        int breaks) {

    /** By how much else it explains. */
    static final Comparator<Repair> MOST_EXPLAINED =
            Comparator.comparingInt(repair -> -repair.mends.size());

    /** By how telling the slip is. */
    static final Comparator<Repair> MOST_TELLING =
            Comparator.comparingInt(
                    repair -> repair.kind.map(Slip.ORDER::indexOf).orElse(Slip.ORDER.size()));

    Repair {
        figures = Map.copyOf(figures);
        mends = List.copyOf(mends);
    }

    static Repair of(
            Books books,
            Comparison failing,
            Optional<Diagnosis.Kind> kind,
            CellRef suspect,
            Map<CellRef, Amount> figures) {
        var instead = books.printed().with(figures);
        var others =
                books.using(figures.keySet())
                        .filter(comparison -> !comparison.equals(failing))
                        .toList();
        return new Repair(
                kind,
                suspect,
                figures,
                others.stream().filter(c -> books.fails(c) && holds(c, instead)).toList(),
                (int) others.stream().filter(c -> books.holds(c) && !holds(c, instead)).count());
    }

    /** Whether it explains more than the one comparison. */
    boolean isConfirmed() {
        return !mends.isEmpty();
    }

    Amount fits() {
        var fits = figures.get(suspect);
        if (fits == null) {
            throw new IllegalStateException("a repair changes its suspect");
        }
        return fits;
    }

    private static boolean holds(Comparison comparison, Figures figures) {
        return comparison.tier(figures).filter(Tier::holds).isPresent();
    }
}
