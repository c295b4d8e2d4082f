package org.crossfoot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that arguments stand for: a folder stands for those in it. */
final class Inputs {

    private Inputs() {}

    /** In the order asked; those of a folder by name, hidden ones left out. */
    static List<String> expand(List<String> arguments) {
        return arguments.stream().flatMap(Inputs::expand).toList();
    }

    private static Stream<String> expand(String argument) {
        try {
            var folder = Path.of(argument);
            if (!Files.isDirectory(folder)) {
                return Stream.of(argument);
            }
            try (var files = Files.walk(folder)) {
                var found =
                        files.filter(Files::isRegularFile)
                                .filter(file -> !file.getFileName().toString().startsWith("."))
                                .map(Path::toString)
                                .sorted()
                                .toList();
                return found.isEmpty() ? Stream.of(argument) : found.stream();
            }
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            return Stream.of(argument); // the reader says what is wrong with it
        }
    }
}
