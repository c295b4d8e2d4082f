package org.crossfoot.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each system keeps the settings of its programs. */
public final class SettingsFolder {

    private SettingsFolder() {}

    /** The folder on the system that this runs on. */
    public static Path here() {
        return of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
    }

    static Path of(String system, Map<String, String> environment, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return roaming == null
                    ? Path.of(home, "AppData", "Roaming", "Crossfoot")
                    : Path.of(roaming, "Crossfoot");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Crossfoot");
        }
        String config = environment.get("XDG_CONFIG_HOME");
        boolean set = config != null && Path.of(config).isAbsolute(); // a relative one is invalid
        return set ? Path.of(config, "crossfoot") : Path.of(home, ".config", "crossfoot");
    }
}
