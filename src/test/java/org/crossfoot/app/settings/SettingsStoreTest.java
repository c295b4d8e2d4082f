package org.crossfoot.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossfoot.app.PaneSizes;
import org.crossfoot.app.Recent;
import org.crossfoot.app.Theme;
import org.crossfoot.app.Units;
import org.crossfoot.app.settings.Settings.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {

    private static final Settings CHOSEN =
            new Settings(
                    Optional.of(new Bounds(10, 20, 1280, 800, true)),
                    new PaneSizes(220, 0, 180),
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

    @TempDir private Path folder;

    @Test
    void bringsBackWhatWasStored() throws IOException {
        new SettingsStore(folder).save(CHOSEN);

        assertThat(new SettingsStore(folder).load())
                .isEqualTo(new SettingsStore.Loaded(CHOSEN, false));
    }

    @Test
    void startsAfreshWhereNothingIsStored() {
        assertThat(new SettingsStore(folder).load())
                .isEqualTo(new SettingsStore.Loaded(Settings.FIRST, false));
    }

    @Test
    void setsDamagedSettingsAside() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{ \"units\": \"FURLONGS\"");

        assertThat(new SettingsStore(folder).load())
                .isEqualTo(new SettingsStore.Loaded(Settings.FIRST, true));
        assertThat(folder.resolve("settings.json")).doesNotExist();
        assertThat(folder.resolve("settings.json.damaged")).hasContent("{ \"units\": \"FURLONGS\"");
    }

    @Test
    void takesPartsThatAreMissingFromTheFirstStart() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{ \"theme\": \"LIGHT\", \"new\": 1 }");

        var settings = new SettingsStore(folder).load().settings();

        assertThat(settings.theme()).isEqualTo(Theme.LIGHT);
        assertThat(settings.zoom()).isEqualTo(100);
        assertThat(settings.units()).isEqualTo(Units.AS_FILED);
        assertThat(settings.recents()).isEmpty();
        assertThat(settings.window()).isEmpty();
    }

    @Test
    void leavesNoDraftBehind() throws IOException {
        new SettingsStore(folder).save(CHOSEN);
        new SettingsStore(folder).save(Settings.FIRST);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("settings.json");
        }
    }
}
