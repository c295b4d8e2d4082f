package org.crossfoot;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which layer may lean on which, read from the compiled classes. */
class LayersTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    model, java/ org/jspecify/
                    read,  java/ org/jspecify/ org/crossfoot/model/ org/jsoup/ javax/xml/XMLConstants javax/xml/stream/ org/apache/pdfbox/ org/apache/fontbox/
                    check, java/ org/jspecify/ org/crossfoot/model/
                    trend, java/ org/jspecify/ org/crossfoot/model/
                    write, java/ org/jspecify/ org/crossfoot/model/ org/crossfoot/check/ org/crossfoot/trend/ tools/jackson/ com/fasterxml/jackson/ org/apache/pdfbox/ org/apache/fontbox/ org/dhatim/ de/siegmar/
                    """)
    void leansOnlyOn(String layer, String others) throws IOException {
        var allowed = List.of((others + " org/crossfoot/" + layer + "/").split(" "));
        var strangers =
                Bytecode.classes(layer).stream()
                        .flatMap(file -> Bytecode.types(file).stream())
                        .filter(type -> allowed.stream().noneMatch(type::startsWith))
                        .collect(toCollection(TreeSet::new));
        assertThat(strangers).isEmpty();
    }

    @Test
    void aboveTheMiddleFormNobodyKnowsOfFormats() throws IOException {
        var strangers =
                Stream.concat(
                                Bytecode.classes("read/statement").stream(),
                                Bytecode.classes("read/claim").stream())
                        .flatMap(file -> Bytecode.types(file).stream())
                        .filter(type -> type.startsWith("org/jsoup/"))
                        .collect(toCollection(TreeSet::new));
        assertThat(strangers).isEmpty();
    }

    @Test
    void panelsDoNotSeeOneAnother() throws IOException {
        try (var folders = Files.list(Bytecode.CLASSES.resolve("app"))) {
            var panels =
                    folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !name.equals("task"))
                            .toList();
            for (String panel : panels) {
                var seen =
                        Bytecode.classes("app/" + panel).stream()
                                .flatMap(file -> Bytecode.types(file).stream())
                                .filter(
                                        type ->
                                                panels.stream()
                                                        .filter(other -> !other.equals(panel))
                                                        .anyMatch(
                                                                other ->
                                                                        type.startsWith(
                                                                                "org/crossfoot/app/"
                                                                                        + other
                                                                                        + "/")))
                                .collect(toCollection(TreeSet::new));
                assertThat(seen).as(panel).isEmpty();
            }
        }
    }

    @Test
    void onlyTheTaskPackageHandsWorkToTheJavaFxThread() throws IOException {
        var strangers =
                Bytecode.classes("").stream()
                        .filter(file -> !file.startsWith(Bytecode.CLASSES.resolve("app/task")))
                        .filter(LayersTest::callsRunLater)
                        .toList();
        assertThat(strangers).isEmpty();
    }

    private static boolean callsRunLater(java.nio.file.Path file) {
        try {
            return new String(
                            Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains("runLater");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
