package org.crossfoot.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read as often as asked: a file, or an entry of an archive. */
public sealed interface Stored {

    /** Where they lie in what was opened, with {@code /} between names. */
    String name();

    /** How many there are, as far as the place tells before they are read. */
    long size();

    /** A stream from the first byte on, which ends with an error when an archive lies of sizes. */
    InputStream open() throws IOException;

    /** The last of the names. */
    default String file() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /** The names before the last, with {@code /} behind each; empty at the top. */
    default String folder() {
        return name().substring(0, name().lastIndexOf('/') + 1);
    }

    /** A file on disk. */
    record OnDisk(Path path, String name, long size) implements Stored {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** An entry of an archive on disk. */
    record Packed(Path archive, String name, long size) implements Stored {

        @Override
        public InputStream open() throws IOException {
            return Archive.open(archive, name);
        }
    }

    /**
     * An entry of an archive that is itself an entry of an archive.
     *
     * @param outer the name of the archive within
     */
    record Nested(Path archive, String outer, String entry, long size) implements Stored {

        @Override
        public String name() {
            return outer + "/" + entry;
        }

        @Override
        public InputStream open() throws IOException {
            return Archive.open(archive, outer, entry);
        }
    }
}
