package org.crossfoot.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.crossfoot.model.Problem.Kind;

/**
 * Reads zip archives where they lie: nothing is ever laid out on disk, so a name can lead nowhere;
 * one that tries to is refused all the same. An archive in an archive is read, one in that is not.
 */
final class Archive {

    /** More than this an archive in an archive does not hold, whatever it says of itself. */
    private static final long MOST_NESTED = 256L << 20;

    private static final Pattern LEADS_OUT =
            Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?");

    private Archive() {}

    static void list(Path archive, Listing listing) throws IOException {
        try (ZipFile zip = zip(archive)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!listing.more(String.valueOf(archive.getFileName()))) {
                    return;
                }
                if (welcome(entry, entry.getName(), listing)) {
                    look(archive, zip, entry, listing);
                }
            }
        }
    }

    private static void look(Path archive, ZipFile zip, ZipEntry entry, Listing listing) {
        String name = entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes(Sort.LOOKED_AT);
            var stored = new Stored.Packed(archive, name, Math.max(0, entry.getSize()));
            if (Sort.archive(head)) {
                inner(archive, stored, listing);
            } else {
                listing.add(new Item(stored, Sort.of(stored.file(), head)));
            }
        } catch (IOException e) {
            listing.odd(Kind.NOT_LET_READ, name);
        }
    }

    private static void inner(Path archive, Stored outer, Listing listing) throws IOException {
        try (var zip = new ZipInputStream(capped(outer.open()), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String shown = outer.name() + "/" + e.getName();
                if (!listing.more(outer.name())) {
                    return;
                }
                InputStream in = capped(zip);
                byte[] head = in.readNBytes(Sort.LOOKED_AT);
                long size = head.length + in.skip(Long.MAX_VALUE);
                if (welcome(e, shown, listing)) {
                    var stored = new Stored.Nested(archive, outer.name(), e.getName(), size);
                    if (Sort.archive(head)) {
                        listing.odd(Kind.NESTED_TOO_DEEP, shown);
                    } else {
                        listing.add(new Item(stored, Sort.of(stored.file(), head)));
                    }
                }
            }
        }
    }

    /** Whether an entry is a file with a name that stays inside, and is not hidden. */
    private static boolean welcome(ZipEntry entry, String shown, Listing listing) {
        if (LEADS_OUT.matcher(entry.getName()).matches()) {
            listing.odd(Kind.NAME_REFUSED, shown);
            return false;
        }
        if (!entry.isDirectory() && Listing.hidden(entry.getName())) {
            listing.odd(Kind.PASSED_OVER, shown);
            return false;
        }
        return !entry.isDirectory();
    }

    static InputStream open(Path archive, String name) throws IOException {
        ZipFile zip = zip(archive);
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            zip.close();
            throw new NoSuchFileException(archive + "/" + name);
        }
        return new FilterInputStream(new Capped(zip.getInputStream(entry), entry.getSize())) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    static InputStream open(Path archive, String outer, String name) throws IOException {
        var zip = new ZipInputStream(capped(open(archive, outer)), StandardCharsets.ISO_8859_1);
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            if (e.getName().equals(name)) {
                return capped(zip);
            }
        }
        zip.close();
        throw new NoSuchFileException(List.of(archive, outer, name).toString());
    }

    private static InputStream capped(InputStream in) {
        return new Capped(in, MOST_NESTED);
    }

    /** Names in UTF-8 say so themselves; of others each byte is a character. */
    private static ZipFile zip(Path archive) throws IOException {
        return new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1);
    }
}
