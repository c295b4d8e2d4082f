package org.crossfoot.read.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files and archives that lie somewhere, and what is told of them. */
final class Shelved {

    private Shelved() {}

    /** Names of files in what was opened, as items of one sort. */
    static List<Item> items(Sort sort, String... names) {
        return Stream.of(names).map(name -> item(sort, name)).toList();
    }

    static Item item(Sort sort, String name) {
        return new Item(new Stored.OnDisk(Path.of(name), name, 1), sort);
    }

    static List<String> names(List<Item> items) {
        return items.stream().map(item -> item.stored().name()).toList();
    }

    /** An archive with each name's own name as its words. */
    static Path zip(Path file, String... names) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    static String read(Stored stored) throws IOException {
        try (var in = stored.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
