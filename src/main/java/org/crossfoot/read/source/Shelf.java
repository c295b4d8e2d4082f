package org.crossfoot.read.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.model.Problem.Kind;

/** Sorts the files of a place into filings: each folder by itself. */
final class Shelf {

    private static final String ONLY_DATA = "-xbrl.zip/";

    private final Path path;
    private final Listing listing;

    Shelf(Path path, Listing listing) {
        this.path = path;
        this.listing = listing;
    }

    /** The filings, by where they lie. */
    List<FilingSource> filings() {
        Map<String, List<Item>> folders = new LinkedHashMap<>();
        listing.items()
                .forEach(
                        item ->
                                folders.computeIfAbsent(
                                                item.stored().folder(), at -> new ArrayList<>())
                                        .add(item));
        var filings = new ArrayList<FilingSource>();
        folders.forEach((at, items) -> filings.addAll(new Desk(path, items, listing).filings()));
        List<FilingSource> told = withoutCopies(filings);
        return told.stream().sorted(Comparator.comparing(FilingSource::inside)).toList();
    }

    /** EDGAR lays an archive with the data beside the one filing that the data is of. */
    private List<FilingSource> withoutCopies(List<FilingSource> filings) {
        List<FilingSource> others =
                filings.stream().filter(filing -> !filing.inside().contains(ONLY_DATA)).toList();
        if (others.size() != 1) {
            return filings;
        }
        filings.stream()
                .filter(filing -> !others.contains(filing))
                .forEach(filing -> listing.odd(Kind.PASSED_OVER, filing.inside()));
        return others;
    }
}
