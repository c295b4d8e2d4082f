package org.crossfoot.app.settings;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the settings in one file, which is never half written. */
public final class SettingsStore {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Path file;

    public SettingsStore(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    /**
     * What was stored, and whether it was damaged.
     *
     * @param damaged whether the stored settings could not be read and were set aside
     */
    public record Loaded(Settings settings, boolean damaged) {}

    /** What was stored; the first settings where nothing is, or nothing that can be read. */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.FIRST, false);
        }
        try {
            return new Loaded(JSON.readValue(Files.readAllBytes(file), Settings.class), false);
        } catch (JacksonException | IOException | IllegalArgumentException e) {
            setAside();
            return new Loaded(Settings.FIRST, true);
        }
    }

    /** Stores, by way of a file beside it. */
    public void save(Settings settings) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling("settings.json.next");
        Files.write(next, JSON.writeValueAsBytes(settings));
        try {
            Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (java.nio.file.AtomicMoveNotSupportedException e) {
            Files.move(next, file, REPLACE_EXISTING);
        }
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling("settings.json.damaged"), REPLACE_EXISTING);
        } catch (IOException e) {
            // it stays where it is, and the next save replaces it
            System.getLogger(SettingsStore.class.getName())
                    .log(System.Logger.Level.WARNING, "damaged settings stay in place", e);
        }
    }
}
