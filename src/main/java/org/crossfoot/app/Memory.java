package org.crossfoot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.crossfoot.app.settings.Settings;
import org.crossfoot.app.settings.Settings.Bounds;

/** Brings back what was remembered, and gathers what is to be remembered. */
final class Memory {

    private final Stage stage;
    private final Workspace workspace;
    private final Appearance appearance;
    private final FilePicker picker;
    private final ObjectProperty<PaneSizes> panes = new SimpleObjectProperty<>(PaneSizes.UNTOUCHED);
    private Optional<Bounds> restored = Optional.empty();

    Memory(Stage stage, Workspace workspace, Appearance appearance, FilePicker picker) {
        this.stage = stage;
        this.workspace = workspace;
        this.appearance = appearance;
        this.picker = picker;
    }

    ObjectProperty<PaneSizes> panes() {
        return panes;
    }

    void restore(Settings settings) {
        workspace.recents().setAll(settings.recents());
        workspace.unitsProperty().set(settings.units());
        appearance.themeProperty().set(settings.theme());
        appearance.zoomProperty().set(settings.zoom());
        picker.exportFolderProperty().set(settings.exportFolder().map(Path::of));
        panes.set(settings.panes());
        settings.window().filter(bounds -> visible(bounds, screens())).ifPresent(this::place);
    }

    private void place(Bounds bounds) {
        restored = Optional.of(bounds);
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
    }

    Settings gather() {
        return new Settings(
                Optional.of(bounds()),
                panes.get(),
                workspace.unitsProperty().get(),
                appearance.themeProperty().get(),
                appearance.zoomProperty().get(),
                List.copyOf(workspace.recents()),
                picker.exportFolderProperty().get().map(Path::toString));
    }

    /** A maximised window remembers where it stood before. */
    private Bounds bounds() {
        var now =
                new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        if (!stage.isMaximized()) {
            return now;
        }
        var before = restored.orElse(now);
        return new Bounds(before.x(), before.y(), before.width(), before.height(), true);
    }

    /** Whether enough of a window's head lies on a screen to take hold of it. */
    static boolean visible(Bounds bounds, List<Rectangle2D> screens) {
        return screens.stream()
                .anyMatch(
                        screen ->
                                screen.intersects(
                                        bounds.x() + bounds.width() / 4,
                                        bounds.y(),
                                        bounds.width() / 2,
                                        20));
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }
}
