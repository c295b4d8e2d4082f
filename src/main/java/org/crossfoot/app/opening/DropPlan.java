package org.crossfoot.app.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What letting go of dragged files will do, file by file. */
record DropPlan(List<Item> items) {

    private static final Map<String, String> KINDS =
            Map.of(
                    "htm", "html", "html", "html", "xhtml", "html", "txt", "text", "text", "text",
                    "xml", "xml", "zip", "zip", "pdf", "pdf");
    private static final Set<String> NEVER =
            Set.of(
                    "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "ico", "mp3", "mp4",
                    "exe", "msi", "deb", "dmg", "jar", "class", "doc", "docx", "xls", "xlsx", "ppt",
                    "pptx", "css", "js", "ttf");

    /**
     * One file.
     *
     * @param key of the words for its kind, or for why it is left out
     */
    record Item(Path file, boolean opens, String key, long bytes) {}

    static DropPlan of(Collection<Path> files) {
        return new DropPlan(files.stream().map(DropPlan::item).toList());
    }

    List<Path> files() {
        return items.stream().filter(Item::opens).map(Item::file).toList();
    }

    private static Item item(Path file) {
        if (Files.isDirectory(file)) {
            return new Item(file, true, "drop.folder", 0);
        }
        long bytes = file.toFile().length();
        String ending = ending(file);
        if (NEVER.contains(ending)) {
            return new Item(file, false, "drop.not-a-filing", bytes);
        }
        if (!Files.isReadable(file)) {
            return new Item(file, false, "drop.unreadable", bytes);
        }
        return bytes == 0
                ? new Item(file, false, "drop.empty", 0)
                : new Item(file, true, "drop." + KINDS.getOrDefault(ending, "other"), bytes);
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** "412 KB", "1.1 MB". */
    static String size(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
