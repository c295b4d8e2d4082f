package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.crossfoot.app.settings.Settings;
import org.crossfoot.app.settings.Settings.Bounds;
import org.crossfoot.app.settings.SettingsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the window brings back from its last time. */
@ExtendWith(ApplicationExtension.class)
class MemoryTest {

    @TempDir static Path folder;

    private static final Settings CHOSEN =
            new Settings(
                    Optional.of(new Bounds(60, 40, 1100, 720, false)),
                    new PaneSizes(220, 300, 180),
                    Units.MILLIONS,
                    Theme.DARK,
                    125,
                    List.of(
                            new Recent(
                                    "/filings/larkspur.txt",
                                    "Larkspur Power",
                                    "8-K",
                                    Optional.of(LocalDate.of(2006, 9, 30)),
                                    3,
                                    2,
                                    1,
                                    LocalDate.of(2026, 11, 22))),
                    Optional.of("/reports"));

    private WindowFixture window;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        window = new WindowFixture(shown, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void sizeUnitThemeZoomPanesAndRecentFilingsComeBack(FxRobot robot) throws Exception {
        new SettingsStore(folder).save(CHOSEN);

        robot.interact(
                () ->
                        window.wiring()
                                .memory()
                                .restore(new SettingsStore(folder).load().settings()));

        WindowFixture.await(() -> stage.getWidth() == 1100 && stage.getHeight() == 720);
        assertThat(window.workspace().unitsProperty().get()).isEqualTo(Units.MILLIONS);
        assertThat(window.wiring().appearance().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(window.wiring().appearance().zoomProperty().get()).isEqualTo(125);
        assertThat(window.workspace().recents()).isEqualTo(CHOSEN.recents());
        assertThat(window.wiring().memory().panes().get()).isEqualTo(CHOSEN.panes());
        assertThat(stage.getWidth()).isEqualTo(1100);
        assertThat(stage.getHeight()).isEqualTo(720);
    }

    @Test
    void whatIsGatheredIsWhatWasRestored(FxRobot robot) {
        robot.interact(() -> window.wiring().memory().restore(CHOSEN));
        WindowFixture.await(() -> stage.getWidth() == 1100); // the window manager takes its time

        var gathered = window.wiring().memory().gather();

        assertThat(gathered.units()).isEqualTo(CHOSEN.units());
        assertThat(gathered.theme()).isEqualTo(CHOSEN.theme());
        assertThat(gathered.zoom()).isEqualTo(CHOSEN.zoom());
        assertThat(gathered.panes()).isEqualTo(CHOSEN.panes());
        assertThat(gathered.recents()).isEqualTo(CHOSEN.recents());
        assertThat(gathered.exportFolder()).isEqualTo(CHOSEN.exportFolder());
        assertThat(gathered.window().map(Bounds::width)).hasValue(1100.0);
    }

    @Test
    void aWindowOnAScreenThatIsGoneStaysWhereItCanBeSeen(FxRobot robot) {
        var away = new Bounds(5000, 40, 1100, 720, false);

        assertThat(Memory.visible(away, List.of(new Rectangle2D(0, 0, 1600, 1200)))).isFalse();
        robot.interact(() -> window.wiring().memory().restore(with(away)));

        assertThat(stage.getX()).isLessThan(1600);
    }

    @Test
    void damagedSettingsAreSetAsideAndTheFirstOnesHold() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{ \"units\": ");

        var loaded = new SettingsStore(folder).load();

        assertThat(loaded.damaged()).isTrue();
        assertThat(loaded.settings()).isEqualTo(Settings.FIRST);
        assertThat(folder.resolve("settings.json.damaged")).exists();
    }

    private static Settings with(Bounds window) {
        return new Settings(
                Optional.of(window),
                CHOSEN.panes(),
                CHOSEN.units(),
                CHOSEN.theme(),
                CHOSEN.zoom(),
                CHOSEN.recents(),
                CHOSEN.exportFolder());
    }
}
