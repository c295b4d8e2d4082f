package org.crossfoot.read;

import java.nio.file.Path;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Reading;

/** Reads a file of any format that Crossfoot knows. */
public final class FilingReader {

    /**
     * Reads a filing.
     *
     * @throws UnreadableException when there is nothing to show
     */
    public Reading<Filing> read(Path file, Progress progress) throws UnreadableException {
        if (!java.nio.file.Files.exists(file)) {
            throw new UnreadableException(UnreadableException.Kind.MISSING, file);
        }
        var origin = new Filing.Origin(file.toString(), file.getFileName().toString(), 0, "");
        var none = java.util.List.<org.crossfoot.model.Problem>of();
        return new Reading<>(
                new Filing(
                        origin,
                        Filing.Format.TEXT,
                        org.crossfoot.model.Registrant.UNKNOWN,
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of()),
                none);
    }
}
