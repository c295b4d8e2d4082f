package org.crossfoot.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeSet;
import org.crossfoot.model.Problem.Kind;

/**
 * Lists the files of a folder and of those below it, by name. Links to folders are not followed.
 */
final class Folder {

    private final Path root;
    private final Listing listing;
    private final TreeSet<Path> files = new TreeSet<>();

    private Folder(Path root, Listing listing) {
        this.root = root;
        this.listing = listing;
    }

    static void list(Path root, Listing listing) throws IOException {
        var folder = new Folder(root, listing);
        Files.walkFileTree(root, folder.new Walk());
        folder.files.forEach(folder::take);
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            if (!at.equals(root) && Listing.hidden(at.getFileName().toString())) {
                listing.odd(Kind.PASSED_OVER, name(at));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!listing.more(root.toString())) {
                return FileVisitResult.TERMINATE;
            }
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(root)) {
                throw problem;
            }
            listing.odd(Kind.NOT_LET_READ, name(file));
            return FileVisitResult.CONTINUE;
        }
    }

    private void take(Path file) {
        String name = name(file);
        if (Listing.hidden(name)) {
            listing.odd(Kind.PASSED_OVER, name);
        } else if (Files.isDirectory(file)) {
            listing.odd(Kind.LINK_NOT_FOLLOWED, name);
        } else if (!Files.isRegularFile(file)) {
            listing.odd(Kind.PASSED_OVER, name);
        } else {
            look(file, name);
        }
    }

    private void look(Path file, String name) {
        try {
            listing.add(item(file, name));
        } catch (IOException e) {
            listing.odd(Kind.NOT_LET_READ, name);
        }
    }

    static Item item(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(Sort.LOOKED_AT);
            var stored = new Stored.OnDisk(file, name, Files.size(file));
            return new Item(stored, Sort.of(stored.file(), head));
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
