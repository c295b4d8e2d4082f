package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;

/**
 * The money of a statement as whole numbers of its finest printed unit, so that sums are quick to
 * try.
 */
final class Ledger {

    private static final long NO_FIGURE = Long.MIN_VALUE;

    /** As many as a figure has that is smaller than {@link #LARGEST}. */
    private static final int DIGITS = 15;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

    /** Smaller sums tie by chance, unless they tie to the unit. */
    private static final long LARGE = 100;

    private final long[][] figures;
    private final int columns;

    /**
     * @param amounts one list a row, empty where a cell is or does not count as the statement's own
     */
    Ledger(List<List<Optional<Amount>>> amounts, int columns) {
        this.columns = columns;
        int finest = finest(amounts);
        figures = new long[amounts.size()][columns];
        for (int row = 0; row < amounts.size(); row++) {
            for (int column = 0; column < columns; column++) {
                figures[row][column] = units(amounts.get(row).get(column), finest);
            }
        }
    }

    private static int finest(List<List<Optional<Amount>>> amounts) {
        int finest = Integer.MIN_VALUE;
        for (List<Optional<Amount>> row : amounts) {
            for (Optional<Amount> amount : row) {
                if (amount.isPresent() && amount.get().decimals() != Amount.EXACT) {
                    finest = Math.max(finest, amount.get().decimals());
                }
            }
        }
        return finest == Integer.MIN_VALUE ? 0 : finest;
    }

    private static long units(Optional<Amount> amount, int finest) {
        if (amount.isEmpty()) {
            return NO_FIGURE;
        }
        BigDecimal units = amount.get().value().scaleByPowerOfTen(finest);
        return units.scale() == 0 && units.precision() <= DIGITS ? units.longValue() : whole(units);
    }

    private static long whole(BigDecimal units) {
        return Optional.of(units)
                .filter(v -> v.abs().compareTo(LARGEST) < 0 && v.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact)
                .orElse(NO_FIGURE);
    }

    int columns() {
        return columns;
    }

    boolean has(int row, int column) {
        return figures[row][column] != NO_FIGURE;
    }

    boolean empty(int row) {
        for (int column = 0; column < columns; column++) {
            if (has(row, column)) {
                return false;
            }
        }
        return true;
    }

    /** The figure; 0 where there is none. */
    long get(int row, int column) {
        return has(row, column) ? figures[row][column] : 0;
    }

    boolean neverPositive(int row) {
        for (int column = 0; column < columns; column++) {
            if (get(row, column) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether one figure without its sign would not hide that the row is printed with signs. */
    boolean mostlyNegative(int row) {
        int excess = 0;
        for (int column = 0; column < columns; column++) {
            excess -= Long.signum(get(row, column));
        }
        return excess > 0;
    }

    boolean same(int row, int other) {
        for (int column = 0; column < columns; column++) {
            if (figures[row][column] != figures[other][column]) {
                return false;
            }
        }
        return !empty(row);
    }

    /** The columns in which the terms give the total, within what rounding is likely to do. */
    List<Integer> ties(int total, int[] rows, int[] signs, int count) {
        var ties = new ArrayList<Integer>();
        for (int column = 0; column < columns; column++) {
            if (!has(total, column) || get(total, column) == 0) {
                continue;
            }
            if (Math.abs(sum(rows, signs, count, column) - get(total, column))
                    <= tolerance(count)) {
                ties.add(column);
            }
        }
        return ties;
    }

    private long sum(int[] rows, int[] signs, int count, int column) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += signs[i] * get(rows[i], column);
        }
        return sum;
    }

    /** Whether a tie is hardly one by chance. */
    boolean telling(int total, int[] rows, int[] signs, int count, int column) {
        long figure = get(total, column);
        return Math.abs(figure) >= LARGE || sum(rows, signs, count, column) == figure;
    }

    /** Whether a column has something to add: a figure repeated below a dash proves no sum. */
    boolean adds(int[] rows, int count, int column) {
        int added = 0;
        for (int i = 0; i < count; i++) {
            added += get(rows[i], column) != 0 ? 1 : 0;
        }
        return added > 1;
    }

    /** Three standard deviations of the rounding of so many terms and their total. */
    static long tolerance(int terms) {
        return Math.max(1, (long) Math.ceil(3 * Math.sqrt((terms + 1) / 12.0)));
    }
}
