package org.crossfoot.app.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a click on the page finds, and what a figure says under the mouse. */
final class PageMouse {

    /** Looks up what stands at a character of a row. */
    interface LookUp {
        Optional<SourceIndex.Entry> at(PageRow row, int character);
    }

    private final LookUp lookUp;
    private final Consumer<SourceIndex.Entry> picked;
    private final Function<SourceIndex.Entry, String> words;

    PageMouse(
            LookUp lookUp,
            Consumer<SourceIndex.Entry> picked,
            Function<SourceIndex.Entry, String> words) {
        this.lookUp = lookUp;
        this.picked = picked;
        this.words = words;
    }

    PageCell on(PageCell cell) {
        cell.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        under(cell, event).ifPresent(picked);
                    }
                });
        cell.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(cell, event));
        return cell;
    }

    private void hover(PageCell cell, MouseEvent event) {
        var entry = under(cell, event);
        cell.setCursor(entry.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        String text = entry.map(words).orElse("");
        if (text.isEmpty()) {
            cell.setTooltip(null);
        } else if (cell.getTooltip() == null || !cell.getTooltip().getText().equals(text)) {
            cell.setTooltip(new Tooltip(text));
        }
    }

    private Optional<SourceIndex.Entry> under(PageCell cell, MouseEvent event) {
        return cell.getItem() == null
                ? Optional.empty()
                : lookUp.at(cell.getItem(), cell.character(event));
    }
}
