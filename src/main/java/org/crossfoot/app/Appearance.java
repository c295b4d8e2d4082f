package org.crossfoot.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Palette and size of type, of the window and of its dialogs. */
public final class Appearance {

    private static final List<Integer> ZOOMS =
            List.of(60, 75, 90, 100, 110, 125, 150, 175, 200, 250);
    private static final double TYPE = 13;
    private static final double LARGE_TYPE = 15;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);
    private final BooleanBinding dark;
    private final List<Scene> scenes = new ArrayList<>();

    public Appearance() {
        var system = Platform.getPreferences().colorSchemeProperty();
        dark =
                Bindings.createBooleanBinding(
                        () ->
                                switch (theme.get()) {
                                    case LIGHT -> false;
                                    case DARK -> true;
                                    case SYSTEM -> system.get() == ColorScheme.DARK;
                                },
                        theme,
                        system);
        dark.subscribe(this::paint);
        zoom.subscribe(percent -> scenes.forEach(this::size));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The size of type in percent. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    public ObservableBooleanValue dark() {
        return dark;
    }

    /** Turns light into dark and back, and no longer follows the system. */
    public void toggle() {
        theme.set(dark.get() ? Theme.LIGHT : Theme.DARK);
    }

    public void larger() {
        zoom.set(
                ZOOMS.stream()
                        .filter(each -> each > zoom.get())
                        .findFirst()
                        .orElse(ZOOMS.getLast()));
    }

    public void smaller() {
        zoom.set(
                ZOOMS.reversed().stream()
                        .filter(each -> each < zoom.get())
                        .findFirst()
                        .orElse(ZOOMS.getFirst()));
    }

    /** Gives a scene its palette and size, now and after every change. */
    public void dress(Scene scene) {
        scenes.add(scene);
        paint(scene);
        size(scene);
    }

    private void paint(boolean toDark) {
        var base = toDark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        scenes.forEach(this::paint);
    }

    private void paint(Scene scene) {
        scene.getStylesheets()
                .setAll("/css/crossfoot.css", dark.get() ? "/css/dark.css" : "/css/light.css");
    }

    private void size(Scene scene) {
        double system = Font.getDefault().getSize();
        double large = system >= LARGE_TYPE ? system / TYPE : 1;
        scene.getRoot().setStyle("-fx-font-size: " + TYPE * large * zoom.get() / 100 + "px;");
    }
}
