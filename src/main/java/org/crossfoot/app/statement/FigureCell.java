package org.crossfoot.app.statement;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeTableCell;
import org.crossfoot.app.ShownFigure;
import org.crossfoot.app.SpokenFigure;
import org.crossfoot.app.Tip;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Fact;
import org.jspecify.annotations.Nullable;

/** A cell of figures: draws one fact as the sheet's view has it. */
final class FigureCell extends TreeTableCell<Row, Fact> {

    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");
    private static final PseudoClass CONTRADICTED = PseudoClass.getPseudoClass("contradicted");
    private static final PseudoClass PERCENTS = PseudoClass.getPseudoClass("percents");
    private static final PseudoClass RATIO = PseudoClass.getPseudoClass("ratio");
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final ObservableValue<@Nullable SheetView> view;
    private final MarkWords words;
    private final int column;
    private final FigureBox box = new FigureBox();
    private final Tip tip = new Tip(this);
    private final InvalidationListener redraw = _ -> draw();

    FigureCell(ObservableValue<@Nullable SheetView> view, int column, MarkWords words) {
        this.view = view;
        this.column = column;
        this.words = words;
        getStyleClass().add("figure-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(box); // for good: what comes and goes is styled each time
        box.prefWidthProperty().bind(widthProperty());
        view.addListener(new WeakInvalidationListener(redraw));
    }

    /** Where the cell stands; empty where there is no figure. */
    Optional<CellRef> ref() {
        var sheet = view.getValue();
        var row = row();
        return sheet == null || row == null || getItem() == null || isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.statement().cell(row.index(), column));
    }

    @Override
    protected void updateItem(@Nullable Fact fact, boolean empty) {
        super.updateItem(fact, empty);
        draw();
    }

    private void draw() {
        var sheet = view.getValue();
        var row = row();
        if (sheet == null || row == null || isEmpty() || !holds(sheet, row)) {
            clear();
            return;
        }
        // The row may have moved on to another line while the cell still has the last one's figure.
        var fact = row.line().facts().get(column);
        if (fact.isEmpty()) {
            clear();
            return;
        }
        draw(sheet, row, fact.get(), sheet.statement().cell(row.index(), column));
    }

    private void clear() {
        box.clear();
        light(false, false, Optional.empty(), Optional.empty());
        tip.say("");
        setAccessibleText("");
    }

    /**
     * Whether a row and this column are of the statement that is shown: as another comes up, those
     * of the last one stand for a moment.
     */
    private boolean holds(SheetView sheet, Row row) {
        var lines = sheet.statement().lines();
        return column < row.line().facts().size()
                && row.index() < lines.size()
                && lines.get(row.index()).equals(row.line());
    }

    private void draw(SheetView sheet, Row row, Fact fact, CellRef cell) {
        boolean percent = sheet.statement().isPercent(row.line(), column);
        pseudoClassStateChanged(PERCENTS, sheet.filed().percents().contains(column));
        pseudoClassStateChanged(RATIO, percent);
        String sign =
                sheet.currency().contains(row.index()) && !percent
                        ? CurrencyRows.sign(sheet.statement().unit().currency())
                        : "";
        box.show(sign, ShownFigure.of(sheet.statement(), row.line(), fact, sheet.units()));
        var mark = sheet.marks().first(cell);
        box.mark(new CellSign(mark));
        boolean lead = sheet.lead(cell);
        var op = Optional.ofNullable(sheet.trace().parts().get(cell));
        boolean sums = lead && row.line().sums();
        box.operate(sums ? "Σ" : op.map(FigureCell::operator).orElse(""));
        light(lead, sheet.trace().selected().contains(cell), op, mark);
        setAccessibleText(
                words.spoken(
                        SpokenFigure.of(sheet.report().filing(), cell, sheet.units()).orElse(""),
                        sheet.marks().of(cell)));
        var said = sheet.marks().of(cell);
        tip.say(() -> said.isEmpty() ? "" : words.all(sheet.report(), said));
    }

    private void light(boolean lead, boolean chosen, Optional<Op> op, Optional<CellMark> mark) {
        pseudoClassStateChanged(LEAD, lead);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(PART, op.isPresent() && !chosen);
        pseudoClassStateChanged(
                CONTRADICTED, mark.filter(CellMark.CONTRADICTED::equals).isPresent());
        pseudoClassStateChanged(DIFFERS, mark.filter(CellMark.DIFFERS::equals).isPresent());
    }

    private @Nullable Row row() {
        return getTableRow() == null ? null : getTableRow().getItem();
    }

    private static String operator(Op op) {
        return switch (op) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case OVER -> "÷";
        };
    }
}
