package org.crossfoot.app.navigator;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Tip;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row of the navigator. */
final class EntryCell extends TreeCell<Entry> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass FILING = PseudoClass.getPseudoClass("filing");
    private static final PseudoClass COMPANY = PseudoClass.getPseudoClass("company");

    private final Phrases phrases;
    private final Consumer<Report> close;
    private final Tip tip = new Tip(this);
    private @Nullable Entry drawn;

    EntryCell(Phrases phrases, Consumer<Report> close) {
        this.phrases = phrases;
        this.close = close;
        getStyleClass().add("navigator-cell");
        setPrefWidth(0); // as wide as the navigator, never wider
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // to compare two filings figure by figure would be slow
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry != null && entry == drawn) {
            return; // what is drawn anew is styled anew
        }
        drawn = empty ? null : entry;
        pseudoClassStateChanged(MISSING, entry instanceof Entry.Missing);
        pseudoClassStateChanged(FILING, entry instanceof Entry.OfFiling);
        pseudoClassStateChanged(COMPANY, entry instanceof Entry.Company);
        setContextMenu(null);
        tip.say("");
        setAccessibleText(null);
        if (entry == null || empty) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (entry) {
                    case Entry.Company company -> row(cut(label(company.label(), "strong")));
                    case Entry.OfFiling filing -> filing(filing);
                    case Entry.Way way -> way(way);
                    case Entry.Missing missing ->
                            row(
                                    icon("fth-layout"),
                                    label(missing.label(), "name"),
                                    room(),
                                    label(missing.words(), "second"));
                    case Entry.Others others ->
                            row(
                                    icon("fth-layout"),
                                    label(others.label(), "name"),
                                    room(),
                                    label(Integer.toString(others.tables().size()), "second"));
                });
    }

    private Node filing(Entry.OfFiling filing) {
        var closes = new MenuItem(phrases.text("navigator.close"));
        closes.setOnAction(event -> close.accept(filing.report()));
        setContextMenu(new ContextMenu(closes));
        var button = new Button(null, new FontIcon("fth-x"));
        button.getStyleClass().addAll("tool", "icon-only", "close-filing");
        button.setAccessibleText(phrases.text("navigator.close-named", filing.form()));
        button.setTooltip(new Tooltip(phrases.text("navigator.close")));
        button.setFocusTraversable(false);
        button.setOnAction(event -> close.accept(filing.report()));
        var words =
                new VBox(cut(label(filing.label(), "form-line")), label(filing.period(), "second"));
        var row = row(words, room(), button);
        setAccessibleText(filing.label() + ", " + filing.period());
        return row;
    }

    private Node way(Entry.Way way) {
        var row = row(icon(way.icon()), label(way.label(), "name"), room());
        var spoken = new StringBuilder(way.label());
        way.marks()
                .forEach(
                        (mark, count) -> {
                            var number = label(Integer.toString(count), mark.styleClass());
                            number.setGraphic(mark.icon());
                            number.getStyleClass().add("tally");
                            row.getChildren().add(number);
                            spoken.append(", ")
                                    .append(count)
                                    .append(' ')
                                    .append(phrases.text(mark.key()));
                        });
        if (!way.number().isEmpty()) {
            row.getChildren().add(label(way.number(), "second"));
        }
        tip.say(way.tip());
        setAccessibleText(spoken.toString());
        return row;
    }

    private static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    private static Region room() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    private static FontIcon icon(String literal) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().add("place-icon");
        return icon;
    }

    /** Ends in dots where the navigator is narrow, so that what stands behind it is in reach. */
    private static Label cut(Label label) {
        label.setMinWidth(0);
        return label;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(styleClass.equals("name") ? 40 : Region.USE_PREF_SIZE);
        return label;
    }
}
