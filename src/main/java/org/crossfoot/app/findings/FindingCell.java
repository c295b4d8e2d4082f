package org.crossfoot.app.findings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crossfoot.app.WrappedLabel;
import org.crossfoot.app.WrappingCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the findings screen; as high as its title needs. */
final class FindingCell extends WrappingCell<FindingRow> {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    /** Room for the scroll bar and the cell's own padding. */
    private static final double ASIDE = 25;

    /** Below this width the place goes under the title. */
    static final double NARROW = 500;

    private final Function<FindingRow.Group, String> groupName;
    private final Consumer<FindingRow.Head> toggle;

    FindingCell(Function<FindingRow.Group, String> groupName, Consumer<FindingRow.Head> toggle) {
        super("finding-line", ASIDE);
        this.groupName = groupName;
        this.toggle = toggle;
        getStyleClass().addAll("wrapping-cell", "finding-cell");
        setOnMouseClicked(
                event -> {
                    if (getItem() instanceof FindingRow.Head head) {
                        this.toggle.accept(head);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, row instanceof FindingRow.Head);
        switch (row) {
            case null -> setGraphic(null);
            case FindingRow.Head head -> setGraphic(box(head));
            case FindingRow.Item item -> setGraphic(box(item.entry()));
        }
    }

    private HBox box(FindingRow.Head head) {
        String name = groupName.apply(head.group());
        var chevron = new FontIcon(head.open() ? "fth-chevron-down" : "fth-chevron-right");
        chevron.getStyleClass().add("chevron");
        var words = label(name, "finding-group");
        var count = label(String.valueOf(head.count()), "finding-count");
        setAccessibleText(name + ", " + head.count());
        return boxed(chevron, words, count);
    }

    private HBox box(Entry entry) {
        var title = WrappedLabel.of(entry.title(), "finding-title");
        var place = WrappedLabel.of(entry.place(), "finding-place");
        var amount = label(entry.amount(), "finding-amount");
        if (!entry.amount().endsWith(")")) {
            amount.getStyleClass().add("hangs");
        }
        setAccessibleText(entry.title() + ". " + entry.place() + ". " + entry.amount());
        boolean narrow = getListView().getWidth() < NARROW;
        var words = new VBox(title);
        if (narrow && !entry.place().isBlank()) {
            words.getChildren().add(place);
        }
        pseudoClassStateChanged(STACKED, narrow);
        return narrow
                ? boxed(entry.mark().icon(), words, amount)
                : boxed(entry.mark().icon(), words, place, amount);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
