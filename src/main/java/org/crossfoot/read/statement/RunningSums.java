package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds a statement's rows up as they come, to tell what a total without a label totals. */
final class RunningSums {

    private final List<BigDecimal> sums = new ArrayList<>();
    private final Map<Integer, List<BigDecimal>> before = new HashMap<>();

    void add(BodyRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (column == sums.size()) {
                sums.add(BigDecimal.ZERO);
            }
            Optional<Placed> cell = row.cells().get(column);
            if (cell.isPresent()) {
                sums.set(column, sums.get(column).add(cell.get().figure().value()));
            }
        }
    }

    /** A heading opens here. */
    void open(int heading) {
        before.put(heading, List.copyOf(sums));
    }

    /** Whether a row is what the rows since a heading come to, in every column it has. */
    boolean since(int heading, BodyRow total) {
        List<BigDecimal> start = before.getOrDefault(heading, List.of());
        boolean any = false;
        for (int column = 0; column < total.cells().size(); column++) {
            Optional<Placed> cell = total.cells().get(column);
            if (cell.isEmpty() || cell.get().figure().nil()) {
                continue;
            }
            BigDecimal now = column < sums.size() ? sums.get(column) : BigDecimal.ZERO;
            BigDecimal then = column < start.size() ? start.get(column) : BigDecimal.ZERO;
            if (now.subtract(then).compareTo(cell.get().figure().value()) != 0) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
