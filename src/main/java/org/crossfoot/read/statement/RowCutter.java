package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block.Cell;
import org.crossfoot.read.block.Block.Row;
import org.crossfoot.read.block.Text;

/** Joins the currency, parentheses, percent signs and footnote marks of a row to their figures. */
final class RowCutter {

    private static final int NONE = -1;

    private final List<Cell> words = new ArrayList<>();
    private final List<Placed> figures = new ArrayList<>();
    private String before = "";
    private int beforeSlot = NONE;
    private boolean signed;

    private final boolean spaced;

    private RowCutter(boolean spaced) {
        this.spaced = spaced;
    }

    static CutRow cut(Row row) {
        return cut(row, false);
    }

    /**
     * @param spaced whether spaces set thousands apart
     */
    static CutRow cut(Row row, boolean spaced) {
        var cutter = new RowCutter(spaced);
        boolean ruled = false;
        for (Cell cell : row.cells()) {
            Watch.tick();
            Text text = cell.text().strip();
            if (!text.isBlank()) {
                cutter.take(cell, text);
                ruled |= cell.style().ruleAbove() && cell.slot() > 0;
            }
        }
        CutRow cut = new CutRow(cutter.words, cutter.figures, ruled);
        return cutter.signed && headed(cut) ? apart(row, ruled) : cut;
    }

    /** Whether years stand beside nothing but a unit: a "$" or "%" among them heads a change. */
    private static boolean headed(CutRow cut) {
        return cut.figures().size() > 1
                && cut.figures().stream().allMatch(placed -> placed.figure().yearWithSign())
                && (cut.text().isEmpty() || Captions.unit(cut.text()).isPresent());
    }

    /** The row with its signs as words. */
    private static CutRow apart(Row row, boolean ruled) {
        var cutter = new RowCutter(false);
        for (Cell cell : row.cells()) {
            Text text = cell.text().strip();
            boolean figure = cell.slot() > 0 && Figures.parse(text.value()).isPresent();
            if (figure) {
                cutter.take(cell, text);
            } else if (!text.isBlank()) {
                cutter.words.add(cell);
            }
        }
        return new CutRow(cutter.words, cutter.figures, ruled);
    }

    private void take(Cell cell, Text text) {
        String value = text.value();
        boolean digit = Character.isDigit(value.charAt(0)); // and no sign, as most cells
        if (!digit && cell.slot() > 0 && (Figures.currency(value) || opens(value))) {
            before += value;
            signed = true;
            beforeSlot = beforeSlot == NONE ? cell.slot() : beforeSlot;
        } else if (!digit && !figures.isEmpty() && closes(value)) {
            close(value);
        } else if (cell.slot() == 0) {
            words.add(cell);
        } else {
            Figures.parse(spaced ? SpacedThousands.grouped(value) : value)
                    .ifPresentOrElse(f -> place(f, cell, text), () -> word(cell, value));
        }
    }

    private void word(Cell cell, String value) {
        before = "";
        beforeSlot = NONE;
        if (!Figures.notGiven(value)) {
            words.add(cell);
        }
    }

    private void place(Figure figure, Cell cell, Text text) {
        Figure read =
                before.indexOf('(') >= 0 || before.indexOf('-') >= 0 ? figure.negated() : figure;
        figures.add(
                new Placed(
                        read,
                        before + text.value(),
                        text.source(figure.from(), figure.to()),
                        beforeSlot == NONE ? cell.slot() : beforeSlot,
                        cell.slot() + cell.span()));
        before = "";
        beforeSlot = NONE;
    }

    private void close(String mark) {
        signed = true;
        Placed last = figures.removeLast();
        Figure figure = mark.indexOf('%') >= 0 ? last.figure().asPercent() : last.figure();
        figures.add(last.with(figure, mark));
    }

    private static boolean opens(String text) {
        return text.equals("(") || text.equals("$(") || text.equals("$ (") || text.equals("($");
    }

    private static boolean closes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (")%*†‡ ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
