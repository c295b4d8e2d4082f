package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;

/** Names a balance sheet's totals that their labels leave unnamed: both sides come to the same. */
final class ByPlace {

    /** The totals of the two sides have so many rows between them, and more. */
    private static final int APART = 2;

    private ByPlace() {}

    static List<Optional<Concept>> settle(Sheet sheet, List<Optional<Concept>> concepts) {
        if (sheet.kind() != Kind.BALANCE_SHEET) {
            return concepts;
        }
        var settled = new ArrayList<>(concepts);
        var assets = sheet.row(Concept.ASSETS);
        var claims = sheet.row(Concept.LIABILITIES_AND_EQUITY);
        boolean known =
                assets.isPresent() && claims.isPresent() && meet(sheet, assets.get(), claims.get());
        var pair =
                known
                        ? Optional.<int[]>empty()
                        : assets.flatMap(row -> mate(sheet, row)).or(() -> largestPair(sheet));
        if (pair.isPresent()) {
            assets.ifPresent(row -> settled.set(row, Optional.empty()));
            claims.ifPresent(row -> settled.set(row, Optional.empty()));
            settled.set(pair.get()[0], Optional.of(Concept.ASSETS));
            settled.set(pair.get()[1], Optional.of(Concept.LIABILITIES_AND_EQUITY));
        }
        return settled;
    }

    /** A side and the last row that comes to the same in every column. */
    private static Optional<int[]> mate(Sheet sheet, int side) {
        for (int row = sheet.size() - 1; row - side > APART; row--) {
            if (sheet.ledger().same(row, side)) {
                return Optional.of(new int[] {side, row});
            }
        }
        return Optional.empty();
    }

    /** Whether two rows agree in some column. */
    private static boolean meet(Sheet sheet, int row, int other) {
        for (int column = 0; column < sheet.ledger().columns(); column++) {
            if (sheet.ledger().has(row, column)
                    && sheet.ledger().get(row, column) == sheet.ledger().get(other, column)) {
                return true;
            }
        }
        return false;
    }

    /** The first and last row of the largest figures that two rows have. */
    private static Optional<int[]> largestPair(Sheet sheet) {
        Map<Long, Integer> firsts = new HashMap<>();
        int[] pair = {};
        for (int row = 0; row < sheet.size(); row++) {
            if (sheet.ledger().empty(row)) {
                continue;
            }
            Integer first = firsts.putIfAbsent(size(sheet, row), row);
            boolean larger = pair.length == 0 || size(sheet, row) >= size(sheet, pair[0]);
            if (first != null && larger && sheet.ledger().same(row, first)) {
                pair = new int[] {first, row};
            }
        }
        boolean sides = pair.length == 2 && pair[1] - pair[0] > APART;
        return sides ? Optional.of(pair) : Optional.empty();
    }

    private static long size(Sheet sheet, int row) {
        long size = 0;
        for (int column = 0; column < sheet.ledger().columns(); column++) {
            size += Math.abs(sheet.ledger().get(row, column));
        }
        return size;
    }
}
