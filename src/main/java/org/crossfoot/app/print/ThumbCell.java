package org.crossfoot.app.print;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A small page with its number. */
final class ThumbCell extends ListCell<Leaf> {

    private static final double SHORT_SIDE = 58;

    private final ImageView image = new ImageView();
    private final StackPane paper = new StackPane(image);
    private final Label number = new Label();
    private final VBox box = new VBox(4, paper, number);

    ThumbCell() {
        getStyleClass().add("thumb");
        paper.getStyleClass().add("paper");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(@Nullable Leaf leaf, boolean empty) {
        super.updateItem(leaf, empty);
        if (leaf == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var page = leaf.page();
        double scale = SHORT_SIDE / Math.min(page.width(), page.height());
        image.setFitWidth(page.width() * scale);
        image.setFitHeight(page.height() * scale);
        image.setImage(Thumbnail.of(page, 2 * scale));
        number.setText(Integer.toString(leaf.number()));
        setGraphic(box);
        setAccessibleText(number.getText() + ", " + page.title());
    }
}
