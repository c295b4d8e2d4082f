package org.crossfoot.app.instance;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A folder in which a later start leaves the files that it was asked to open. */
public final class Inbox {

    private static final String ENDING = ".open";

    private final Path folder;

    Inbox(Path folder) {
        this.folder = folder;
    }

    /** Leaves a letter, whole or not at all. */
    Path leave(List<Path> files) throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        Path draft = folder.resolve(name + ".draft");
        Files.write(draft, files.stream().map(file -> file.toAbsolutePath().toString()).toList());
        return Files.move(draft, folder.resolve(name + ENDING), ATOMIC_MOVE);
    }

    /** Takes the letters out; an empty letter asks for the window alone. */
    public List<List<Path>> take() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var letters = new ArrayList<List<Path>>();
        try (var found = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path letter : found) {
                letters.add(Files.readAllLines(letter).stream().map(Path::of).toList());
                Files.delete(letter);
            }
        }
        return letters;
    }
}
