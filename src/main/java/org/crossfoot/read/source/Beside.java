package org.crossfoot.read.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What lies beside a file on disk and belongs to it. */
final class Beside {

    private Beside() {}

    /** An instance with the schema and linkbases of its folder that bear its name. */
    static List<Item> instance(Path path, Item instance) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        List<Item> items = new ArrayList<>(List.of(instance));
        if (folder == null || !Files.isReadable(folder)) {
            return items;
        }
        try (var files = Files.newDirectoryStream(folder, file -> named(file, instance.stem()))) {
            for (Path file : files) {
                Item item = Folder.item(file, file.getFileName().toString());
                if (item.is(Sort.LINKS)) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static boolean named(Path file, String stem) {
        return file.getFileName().toString().startsWith(stem) && Files.isRegularFile(file);
    }
}
