package org.crossfoot.app.print;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.crossfoot.write.page.Page;

/** The page in front on the desk; its marks are painted once, whatever size it takes. */
final class Sheet extends StackPane {

    private static final double EDGE = 32;
    private static final double SMALLEST = 0.2;

    /** Screens count 96 pixels an inch where paper counts 72 points. */
    private static final double AS_ON_PAPER = 96 / 72.0;

    private final PagePainter painter = new PagePainter();
    private final Group marks = new Group();
    private Optional<Page> page = Optional.empty();

    Sheet() {
        getStyleClass().add("paper");
        getChildren().setAll(new Group(marks));
    }

    void show(Page next) {
        if (page.filter(next::equals).isEmpty()) {
            page = Optional.of(next);
            marks.getChildren().setAll(painter.paint(next));
        }
    }

    /** Takes the size of the room; as large as on paper where it is not to be fitted. */
    void fit(double across, double down, boolean fitted) {
        page.ifPresent(
                shown -> {
                    double wide = (across - EDGE) / shown.width();
                    double high = (down - EDGE) / shown.height();
                    double scale = fitted ? Math.max(SMALLEST, Math.min(wide, high)) : AS_ON_PAPER;
                    marks.getTransforms().setAll(new Scale(scale, scale));
                    setMinSize(shown.width() * scale, shown.height() * scale);
                    setMaxSize(shown.width() * scale, shown.height() * scale);
                });
    }
}
