package org.crossfoot.app.opening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.crossfoot.app.Recent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One filing of the recent list: company, form, period, outcome, day. */
final class RecentCell extends ListCell<Recent> {

    private final RecentTexts texts;

    RecentCell(RecentTexts texts, Consumer<@Nullable Recent> open) {
        this.texts = texts;
        getStyleClass().add("recent");
        setOnMouseClicked(event -> open.accept(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Recent recent, boolean empty) {
        super.updateItem(recent, empty);
        if (recent == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var today = LocalDate.now(ZoneId.systemDefault());
        var company = label(recent.company(), "strong", 148);
        HBox.setHgrow(company, Priority.ALWAYS);
        company.setMaxWidth(Double.MAX_VALUE);
        var outcome = label(texts.outcome(recent), texts.mark(recent).styleClass(), 112);
        outcome.setGraphic(texts.mark(recent).icon());
        outcome.getStyleClass().addAll("second", "outcome");
        var day = label(texts.day(recent, today), "muted", 64);
        day.getStyleClass().add("second");
        day.setAlignment(Pos.CENTER_RIGHT);
        setGraphic(
                row(
                        new FontIcon("fth-file-text"),
                        company,
                        label(recent.form(), "form", 54),
                        label(texts.period(recent), "period", 184),
                        outcome,
                        day));
        setAccessibleText(texts.spoken(recent, today));
    }

    private static HBox row(Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label label(String text, String styleClass, double width) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }
}
