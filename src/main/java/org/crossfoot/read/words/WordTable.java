package org.crossfoot.read.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of words among the resources: fields apart by tabs, lines of "#" are remarks. */
public final class WordTable {

    private WordTable() {}

    /**
     * The rows of a table.
     *
     * @param name its path among the resources: "words/turns.tsv"
     */
    public static List<String[]> rows(String name) {
        try (InputStream in = WordTable.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a field that holds several. */
    public static Stream<String> words(String field) {
        return Stream.of(field.split(";", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
