package org.crossfoot.app.print;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.crossfoot.write.page.Page;
import org.jspecify.annotations.Nullable;

/** Pages on the desk: the one in front fitted to the room, the others small. */
final class Preview {

    private static final double THUMB = 64;
    private static final double EDGE = 32;

    private final PagePainter painter = new PagePainter();

    /**
     * A page on its sheet, fitted to the desk; as large as on paper where it is not to be fitted.
     */
    Node sheet(Page page, ScrollPane desk, boolean fitted) {
        double across = (desk.getWidth() - EDGE) / page.width();
        double down = (desk.getHeight() - EDGE) / page.height();
        double scale = fitted ? Math.max(0.2, Math.min(across, down)) : 4.0 / 3;
        return sheet(painter.paint(page), page, scale);
    }

    private static Node sheet(Pane marks, Page page, double scale) {
        marks.getTransforms().setAll(new Scale(scale, scale));
        var sheet = new StackPane(new Group(marks));
        sheet.getStyleClass().add("paper");
        double width = page.width() * scale;
        double height = page.height() * scale;
        sheet.setMinSize(width, height);
        sheet.setMaxSize(width, height);
        return sheet;
    }

    /** A cell of the list of small pages. */
    ListCell<Page> thumb() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Page page, boolean empty) {
                super.updateItem(page, empty);
                getStyleClass().setAll("cell", "list-cell", "thumb");
                if (page == null || empty) {
                    setGraphic(null);
                    setAccessibleText(null);
                    return;
                }
                var number = new Label(Integer.toString(getIndex() + 1));
                double scale = THUMB / Math.min(page.width(), page.height());
                var box = new VBox(4, sheet(painter.paint(page), page, scale * 0.9), number);
                box.setAlignment(javafx.geometry.Pos.CENTER);
                setGraphic(box);
                setAccessibleText(number.getText() + ", " + page.title());
            }
        };
    }
}
