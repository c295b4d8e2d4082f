package org.crossfoot.app.settings;

import java.util.List;
import java.util.Optional;
import org.crossfoot.app.PaneSizes;
import org.crossfoot.app.Recent;
import org.crossfoot.app.Theme;
import org.crossfoot.app.Units;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered between starts.
 *
 * @param window where the window stood; empty before the first start has ended
 * @param panes the sizes that the user gave to the panes, in pixels
 * @param zoom in percent
 * @param exportFolder where the last file was written
 */
public record Settings(
        Optional<Bounds> window,
        PaneSizes panes,
        Units units,
        Theme theme,
        int zoom,
        List<Recent> recents,
        Optional<String> exportFolder) {

    /** What holds before anything was chosen. */
    public static final Settings FIRST =
            new Settings(
                    Optional.empty(),
                    PaneSizes.UNTOUCHED,
                    Units.AS_FILED,
                    Theme.SYSTEM,
                    100,
                    List.of(),
                    Optional.empty());

    private static final int SMALLEST = 60;
    private static final int LARGEST = 250;

    /** Where a window stands. */
    public record Bounds(double x, double y, double width, double height, boolean maximised) {}

    /** A part that the stored settings lack is as at the first start. */
    public Settings(
            Optional<Bounds> window,
            @Nullable PaneSizes panes,
            @Nullable Units units,
            @Nullable Theme theme,
            int zoom,
            @Nullable List<Recent> recents,
            Optional<String> exportFolder) {
        this.window = window;
        this.panes = panes == null ? PaneSizes.UNTOUCHED : panes;
        this.units = units == null ? Units.AS_FILED : units;
        this.theme = theme == null ? Theme.SYSTEM : theme;
        this.zoom = zoom == 0 ? 100 : Math.clamp(zoom, SMALLEST, LARGEST);
        this.recents = recents == null ? List.of() : List.copyOf(recents);
        this.exportFolder = exportFolder;
    }
}
