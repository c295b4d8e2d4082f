package org.crossfoot.read.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.UnreadableException.Kind;

/**
 * Which filings a file, an archive or a folder holds, told from names, sizes and first bytes.
 *
 * <p>A file is one filing; with an XBRL instance come the linkbases that lie beside it. An archive
 * or a folder is one filing where it holds the parts of one, and else a list, each to be read by
 * {@link org.crossfoot.read.FilingReader#read(FilingSource, org.crossfoot.read.Progress)} when it
 * is wanted. What is left out is named in the problems: those of a list in the reading, those of a
 * single filing in the filing itself, which hands them on when it is read.
 */
public final class Intake {

    private Intake() {}

    /**
     * The filings in the order of where they lie; never none.
     *
     * @param path as the user gave it, or the {@link FilingSource#id()} of a filing inside one
     * @throws UnreadableException when there is no filing, with the one reason
     */
    public static Reading<List<FilingSource>> of(Path path) throws UnreadableException {
        try {
            Optional<Path> archive = archiveAround(path);
            return archive.isPresent() ? inside(archive.get(), path) : outside(path);
        } catch (IOException e) {
            throw UnreadableException.of(path, e);
        }
    }

    private static Reading<List<FilingSource>> outside(Path path) throws IOException {
        var listing = new Listing();
        if (Files.isDirectory(path)) {
            Folder.list(path, listing);
            return shelved(path, listing, Kind.A_FOLDER);
        }
        if (!Files.isRegularFile(path)) {
            return new Reading<>(List.of(unseen(path)), List.of()); // its reader says what is wrong
        }
        Item item = Folder.item(path, String.valueOf(path.getFileName()));
        if (item.is(Sort.ARCHIVE)) {
            Archive.list(path, listing);
            return shelved(path, listing, Kind.EMPTY_ARCHIVE);
        }
        return new Reading<>(List.of(file(path, item)), List.of());
    }

    private static FilingSource file(Path path, Item item) throws IOException {
        List<Item> parts = item.is(Sort.INSTANCE) ? Beside.instance(path, item) : List.of(item);
        return new FilingSource(path, "", parts.stream().map(Item::stored).toList(), List.of());
    }

    private static FilingSource unseen(Path path) {
        var stored = new Stored.OnDisk(path, String.valueOf(path.getFileName()), 0);
        return new FilingSource(path, "", List.of(stored), List.of());
    }

    private static Reading<List<FilingSource>> shelved(Path path, Listing listing, Kind empty)
            throws UnreadableException {
        List<FilingSource> filings = new Shelf(path, listing).filings();
        List<Problem> problems = listing.problems();
        if (filings.isEmpty()) {
            throw new UnreadableException(why(listing, empty), path);
        }
        return filings.size() == 1
                ? new Reading<>(List.of(filings.getFirst().alone().with(problems)), List.of())
                : new Reading<>(filings, problems);
    }

    /** Why there is no filing, in a place of which it is known what it is when it is empty. */
    private static Kind why(Listing listing, Kind empty) {
        if (listing.items().isEmpty() && listing.problems().isEmpty()) {
            return empty;
        }
        boolean unread =
                listing.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.NOT_LET_READ);
        return unread && empty == Kind.EMPTY_ARCHIVE ? Kind.DAMAGED_ARCHIVE : Kind.NO_FILING_INSIDE;
    }

    /** The file that a path goes on behind, as only that of a filing in an archive does. */
    private static Optional<Path> archiveAround(Path path) {
        for (Path at = path.getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return Optional.of(at).filter(Files::isRegularFile);
            }
        }
        return Optional.empty();
    }

    private static Reading<List<FilingSource>> inside(Path archive, Path path) throws IOException {
        FilingSource wanted =
                of(archive).value().stream()
                        .filter(filing -> filing.id().equals(path.toString()))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchFileException(path.toString()));
        return new Reading<>(List.of(wanted), List.of());
    }
}
