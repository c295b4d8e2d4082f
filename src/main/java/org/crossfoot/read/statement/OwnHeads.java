package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.crossfoot.read.block.Block.Cell;

/**
 * The heads of columns of which each has no more than what is printed over it, as beside a stub
 * period: "Period from March 14, 1995 (inception) to" over one column, "Year ended" over others.
 */
final class OwnHeads {

    private OwnHeads() {}

    /** The heads, where they say of every column when it is; empty where some say too little. */
    static Optional<List<List<String>>> of(List<List<Cell>> rows, Lanes lanes) {
        List<List<String>> heads = new ArrayList<>();
        List<List<Cell>> joined = new ArrayList<>();
        for (List<Cell> row : rows) {
            joined.add(
                    row.size() == 1
                            ? List.of(alone(row.getFirst(), lanes))
                            : BracketedDates.joined(row, lanes.size()));
        }
        for (int i = 0; i < lanes.size(); i++) {
            heads.add(over(joined, lanes.get(i)));
        }
        if (new HashSet<>(heads).size() < heads.size()) {
            return Optional.empty();
        }
        List<Phrase> phrases = new ArrayList<>();
        for (List<String> head : heads) {
            Phrase phrase = Phrase.of(String.join(" ", head));
            if (!dated(phrase)) {
                return Optional.empty();
            }
            phrases.add(phrase);
        }
        boolean last = phrases.stream().anyMatch(OwnHeads::lasts);
        boolean whole = phrases.stream().allMatch(last ? OwnHeads::lasts : OwnHeads::day);
        return whole ? Optional.of(heads) : Optional.empty();
    }

    /** The one cell of a row, over all columns where it states the unit. */
    private static Cell alone(Cell cell, Lanes lanes) {
        return Captions.unit(cell.text().value()).isPresent()
                ? new Cell(cell.text(), 0, lanes.end(), cell.style())
                : cell;
    }

    private static List<String> over(List<List<Cell>> rows, Lane lane) {
        List<String> head = new ArrayList<>();
        for (List<Cell> row : rows) {
            Cell most = null;
            int shared = 0;
            for (Cell cell : row) {
                int overlap = lane.overlap(cell.slot(), cell.slot() + cell.span());
                if (overlap > shared) {
                    most = cell;
                    shared = overlap;
                }
            }
            String text = most == null ? "" : most.text().value().strip();
            if (!text.isEmpty() && (head.isEmpty() || !head.getLast().equals(text))) {
                head.add(text);
            }
        }
        return head;
    }

    private static boolean dated(Phrase phrase) {
        return phrase.dates().stream().anyMatch(date -> date.year() > 0);
    }

    private static boolean lasts(Phrase phrase) {
        return phrase.range() || !phrase.lengths().isEmpty();
    }

    private static boolean day(Phrase phrase) {
        return !phrase.whole().isEmpty() || phrase.quarter().isPresent();
    }
}
