package org.crossfoot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that arguments stand for: a folder stands for those in it. */
final class Inputs {

    private Inputs() {}

    /** In the order asked; those of a folder by name, hidden ones left out. */
    static List<Input> expand(List<String> arguments) {
        return arguments.stream().map(Input::named).flatMap(Inputs::expand).toList();
    }

    private static Stream<Input> expand(Input input) {
        return input.path().filter(Files::isDirectory).map(Inputs::in).stream()
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(List::stream)
                .orElse(Stream.of(input)); // the reader says what is wrong with it
    }

    private static List<Input> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(Input::of)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
