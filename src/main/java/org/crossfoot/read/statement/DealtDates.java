package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.read.block.Block.Cell;

/** Days that a typist set close together over the years of several columns: one is each one's. */
final class DealtDates {

    private static final Pattern DAY = Pattern.compile("([A-Z][A-Za-z]+)\\.? \\d{1,2},?(?:\\s+|$)");

    private DealtDates() {}

    /** A row's heads, days that stand in one over as many places of figures taken apart. */
    static List<Cell> apart(List<Cell> cells) {
        if (cells.stream().allMatch(cell -> cell.span() == 1)) {
            return cells;
        }
        var apart = new ArrayList<Cell>();
        for (Cell cell : cells) {
            apart.addAll(apart(cell));
        }
        return apart;
    }

    private static List<Cell> apart(Cell cell) {
        String text = cell.text().value();
        var days = new ArrayList<Cell>();
        Matcher day = DAY.matcher(text);
        int at = 0;
        while (day.find(at) && day.start() == at && DateWords.month(day.group(1)) > 0) {
            days.add(
                    new Cell(
                            cell.text().part(day.start(), day.end()).strip(),
                            cell.slot() + days.size(),
                            1,
                            cell.style()));
            at = day.end();
        }
        return at == text.length() && days.size() > 1 && days.size() == cell.span()
                ? days
                : List.of(cell);
    }
}
