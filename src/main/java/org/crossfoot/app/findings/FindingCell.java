package org.crossfoot.app.findings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the findings screen; as high as its title needs. */
final class FindingCell extends ListCell<FindingRow> {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    /** Room for the scroll bar and the cell's own padding. */
    private static final double ASIDE = 25;

    /** Below this width the place goes under the title. */
    static final double NARROW = 500;

    private final Function<FindingRow.Group, String> groupName;
    private final Consumer<FindingRow.Head> toggle;

    FindingCell(Function<FindingRow.Group, String> groupName, Consumer<FindingRow.Head> toggle) {
        this.groupName = groupName;
        this.toggle = toggle;
        getStyleClass().add("finding-cell");
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
        var title = FindingCard.wrapped(entry.title(), "finding-title");
        var place = FindingCard.wrapped(entry.place(), "finding-place");
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
        HBox.setHgrow(words, Priority.ALWAYS);
        pseudoClassStateChanged(STACKED, narrow);
        return narrow
                ? boxed(entry.mark().icon(), words, amount)
                : boxed(entry.mark().icon(), words, place, amount);
    }

    private HBox boxed(javafx.scene.Node... parts) {
        var box = new HBox(parts);
        box.getStyleClass().add("finding-line");
        box.prefWidthProperty().bind(getListView().widthProperty().subtract(ASIDE));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        return box;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof HBox box && getListView() != null
                ? snapSizeY(
                        box.prefHeight(getListView().getWidth() - ASIDE)
                                + getInsets().getTop()
                                + getInsets().getBottom())
                : super.computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
