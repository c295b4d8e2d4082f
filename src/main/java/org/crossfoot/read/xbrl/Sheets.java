package org.crossfoot.read.xbrl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Period;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Grid;
import org.crossfoot.read.block.Block.Paragraph;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.Block.Style;

/** Lays out a statement as a title, a caption and a grid, one column a period. */
final class Sheets {

    private static final double STEP = 2;

    private final String document;
    private final Instance instance;
    private final Columns columns;

    Sheets(String document, Instance instance) {
        this.document = document;
        this.instance = instance;
        this.columns = new Columns(instance);
    }

    /** Empty where the instance has too little of it. */
    List<Block> blocks(Outline outline) {
        List<Period> periods = columns.of(outline);
        if (periods.isEmpty()) {
            return List.of();
        }
        List<List<Optional<XbrlFact>>> cells =
                outline.entries().stream().map(entry -> cells(outline, entry, periods)).toList();
        List<XbrlFact> all =
                cells.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
        if (all.size() < 2) {
            return List.of();
        }
        var units = new Units(all, instance.currency());
        var rows = new ArrayList<>(heads(periods));
        for (int i = 0; i < cells.size(); i++) {
            if (filled(outline.entries(), cells, i)) {
                rows.add(row(outline.entries().get(i), cells.get(i), units));
            }
        }
        return List.of(
                new Paragraph(Spot.NOWHERE.text(document, outline.title()), centred()),
                new Paragraph(Spot.NOWHERE.text(document, units.caption()), centred()),
                new Grid(rows),
                new Block.PageBreak());
    }

    /** In an order of ours, what the latest column lacks stands in a note, not in the statement. */
    private List<Optional<XbrlFact>> cells(Outline outline, Entry entry, List<Period> periods) {
        if (entry.heading()) {
            return List.of();
        }
        List<Optional<XbrlFact>> cells =
                periods.stream().map(period -> columns.fact(entry, period)).toList();
        return outline.conventional() && cells.getFirst().isEmpty() ? List.of() : cells;
    }

    private static Style centred() {
        return new Style(true, false, true, 0, false, false);
    }

    /** Whether a row has figures, or heads some before the next heading of its depth. */
    private static boolean filled(
            List<Entry> entries, List<List<Optional<XbrlFact>>> cells, int row) {
        if (!entries.get(row).heading()) {
            return cells.get(row).stream().anyMatch(Optional::isPresent);
        }
        for (int i = row + 1;
                i < entries.size() && entries.get(i).level() > entries.get(row).level();
                i++) {
            if (cells.get(i).stream().anyMatch(Optional::isPresent)) {
                return true;
            }
        }
        return false;
    }

    private List<Row> heads(List<Period> periods) {
        var lengths = new ArrayList<Cell>();
        var dates = new ArrayList<Cell>();
        for (int i = 0; i < periods.size(); i++) {
            String length = Heads.length(periods.get(i));
            boolean first = i == 0 || !length.equals(Heads.length(periods.get(i - 1)));
            if (first && !length.isEmpty()) {
                int span = 1;
                while (i + span < periods.size()
                        && Heads.length(periods.get(i + span)).equals(length)) {
                    span++;
                }
                lengths.add(head(length, i + 1, span));
            }
            dates.add(head(Heads.date(periods.get(i)), i + 1, 1));
        }
        return lengths.isEmpty()
                ? List.of(new Row(dates, false))
                : List.of(new Row(lengths, false), new Row(dates, false));
    }

    private Cell head(String words, int slot, int span) {
        return new Cell(
                Spot.NOWHERE.text(document, words),
                slot,
                span,
                new Style(true, false, true, 0, false, false));
    }

    private Row row(Entry entry, List<Optional<XbrlFact>> facts, Units units) {
        Spot spot =
                facts.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Spot::name)
                        .orElse(Spot.NOWHERE);
        String label =
                entry.heading() && !entry.label().endsWith(":")
                        ? entry.label() + ":"
                        : entry.label();
        var cells = new ArrayList<Cell>();
        double indent = entry.level() * STEP;
        cells.add(
                new Cell(
                        spot.text(document, label),
                        0,
                        1,
                        new Style(entry.heading(), false, false, indent, false, false)));
        Style figure = new Style(false, false, false, 0, entry.total(), false);
        for (int i = 0; i < facts.size(); i++) {
            int slot = i + 1;
            facts.get(i)
                    .ifPresent(
                            fact ->
                                    cells.add(
                                            new Cell(
                                                    Spot.value(fact)
                                                            .text(
                                                                    document,
                                                                    units.print(
                                                                            fact, entry.negated())),
                                                    slot,
                                                    1,
                                                    figure)));
        }
        return new Row(cells, false);
    }
}
