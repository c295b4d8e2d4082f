package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfoot.read.block.Text;

/**
 * A table's row with its label whole and each figure in its column.
 *
 * @param indent how far the label is set in
 * @param ruled whether a line is drawn over its figures
 * @param heading whether no cell has a figure
 * @param unit what the row states of its figures beside the label
 * @param lower the label in small letters
 * @param canon the label in the one spelling of all labels that mean the same
 */
record BodyRow(
        Text label,
        double indent,
        boolean bold,
        boolean ruled,
        List<Optional<Placed>> cells,
        boolean heading,
        Optional<OwnUnit> unit,
        String lower,
        String canon) {

    BodyRow(Text label, double indent, boolean bold, boolean ruled, List<Optional<Placed>> cells) {
        this(label, indent, bold, ruled, cells, Optional.empty());
    }

    private BodyRow(
            Text label,
            double indent,
            boolean bold,
            boolean ruled,
            List<Optional<Placed>> cells,
            Optional<OwnUnit> unit) {
        this(
                label,
                indent,
                bold,
                ruled,
                cells,
                bare(cells),
                unit,
                label.value().toLowerCase(Locale.ROOT),
                Canon.of(label.value()));
    }

    BodyRow {
        cells = List.copyOf(cells);
    }

    private static boolean bare(List<Optional<Placed>> cells) {
        for (Optional<Placed> cell : cells) {
            if (cell.isPresent()) {
                return false;
            }
        }
        return true;
    }

    BodyRow with(Text otherLabel, Optional<OwnUnit> otherUnit) {
        return new BodyRow(otherLabel, indent, bold, ruled, cells, otherUnit);
    }

    /** What its cells print, left to right, empty ones left out. */
    List<BigDecimal> figures() {
        var figures = new ArrayList<BigDecimal>(cells.size());
        for (Optional<Placed> cell : cells) {
            if (cell.isPresent()) {
                figures.add(cell.get().figure().value().stripTrailingZeros());
            }
        }
        return figures;
    }

    String text() {
        return label.value();
    }

    boolean colon() {
        return text().endsWith(":");
    }

    /** Whether all its letters are capitals. */
    boolean capitals() {
        return text().chars().anyMatch(Character::isUpperCase)
                && text().chars().noneMatch(Character::isLowerCase);
    }
}
