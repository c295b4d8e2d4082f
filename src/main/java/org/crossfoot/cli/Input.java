package org.crossfoot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read.
 *
 * @param name as it is asked for, or as it is found in a folder
 * @param path where it is; a name that this system cannot write has none, and a name that this
 *     system cannot show has one all the same
 */
record Input(String name, Optional<Path> path) {

    static Input named(String argument) {
        try {
            return new Input(argument, Optional.of(Path.of(argument)));
        } catch (InvalidPathException e) {
            return new Input(argument, Optional.empty());
        }
    }

    static Input of(Path file) {
        return new Input(file.toString(), Optional.of(file));
    }
}
