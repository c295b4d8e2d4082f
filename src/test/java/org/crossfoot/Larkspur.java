package org.crossfoot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Reading;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;

/** The release of a made-up company, as text to be altered and as it is read from its bytes. */
final class Larkspur {

    private static final Path RELEASE =
            Path.of("src/test/resources/org/crossfoot/larkspur-8-k.txt");

    private Larkspur() {}

    static String text() throws IOException {
        return Files.readString(RELEASE);
    }

    static Reading<Filing> read() throws IOException {
        return new FilingReader().read(RELEASE, Progress.NONE);
    }

    /** Reads another text in its place. */
    static Reading<Filing> read(Path folder, String text) throws IOException {
        Path file = folder.resolve(RELEASE.getFileName());
        Files.writeString(file, text);
        return new FilingReader().read(file, Progress.NONE);
    }
}
