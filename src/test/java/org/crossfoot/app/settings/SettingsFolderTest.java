package org.crossfoot.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {

    @Test
    void followsTheDesktopOnLinux() {
        assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/conf"), "/home/ada"))
                .isEqualTo(Path.of("/conf/crossfoot"));
    }

    @Test
    void isUnderTheHomeOnLinuxWhereNothingIsSet() {
        assertThat(SettingsFolder.of("Linux", Map.of(), "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.config/crossfoot"));
    }

    @Test
    void overlooksARelativeFolder() {
        assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "conf"), "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.config/crossfoot"));
    }

    @Test
    void roamsOnWindows() {
        assertThat(SettingsFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), "/users/ada"))
                .isEqualTo(Path.of("/roaming/Crossfoot"));
    }

    @Test
    void isInTheLibraryOnMac() {
        assertThat(SettingsFolder.of("Mac OS X", Map.of(), "/Users/ada"))
                .isEqualTo(Path.of("/Users/ada/Library/Application Support/Crossfoot"));
    }
}
