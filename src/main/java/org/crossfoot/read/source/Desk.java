package org.crossfoot.read.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossfoot.model.Problem.Kind;

/**
 * The files of one folder, told apart: which make one filing together, and which are filings each.
 *
 * <p>A submission is a filing, whatever EDGAR lays beside it. An instance is one with the schema
 * and linkbases of its name; where the page that it was extracted from lies beside it, the page is.
 * A single page takes the exhibits that are named after it; several pages are filings each, unless
 * EDGAR's own index says that they are of one.
 */
final class Desk {

    private final Path path;
    private final List<Item> items;
    private final Listing listing;

    Desk(Path path, List<Item> items, Listing listing) {
        this.path = path;
        this.items =
                items.stream().sorted(Comparator.comparing(item -> item.stored().name())).toList();
        this.listing = listing;
    }

    List<FilingSource> filings() {
        List<Item> submissions = all(Sort.SUBMISSION);
        boolean indexed = !all(Sort.INDEX).isEmpty();
        var filings = new ArrayList<FilingSource>();
        submissions.forEach(item -> filings.add(filing(List.of(item))));
        if (indexed && submissions.size() == 1) {
            pass(items.stream().filter(item -> !item.is(Sort.SUBMISSION)));
            return filings;
        }
        List<Item> instances =
                all(Sort.INSTANCE).stream().filter(item -> !extracted(item)).toList();
        instances.forEach(item -> filings.add(filing(Linked.to(item, items))));
        filings.addAll(pages(indexed && instances.isEmpty(), filings.isEmpty()));
        List<Stored> taken = filings.stream().flatMap(f -> f.parts().stream()).toList();
        pass(items.stream().filter(item -> !taken.contains(item.stored())));
        return filings;
    }

    private List<FilingSource> pages(boolean indexed, boolean alone) {
        List<Item> pages = all(Sort.PAGE);
        List<Item> exhibits = all(Sort.EXHIBIT);
        if (indexed && !(pages.isEmpty() && exhibits.isEmpty())) {
            return List.of(filing(Stream.concat(pages.stream(), exhibits.stream()).toList()));
        }
        if (alone && pages.size() == 1 && exhibits.stream().allMatch(e -> of(pages.get(0), e))) {
            return List.of(filing(Stream.concat(pages.stream(), exhibits.stream()).toList()));
        }
        return Stream.concat(pages.stream(), exhibits.stream())
                .map(item -> filing(List.of(item)))
                .toList();
    }

    /** Whether an exhibit is named after a page, or after nothing but its number. */
    private static boolean of(Item page, Item exhibit) {
        String name = exhibit.stored().file().toLowerCase(Locale.ROOT);
        String other = page.stored().file().toLowerCase(Locale.ROOT);
        return name.startsWith("ex")
                || (name.length() > 3 && other.startsWith(name.substring(0, 3)));
    }

    /** Whether the page that an instance was extracted from lies beside it. */
    private boolean extracted(Item instance) {
        return items.stream()
                .filter(item -> item.is(Sort.PAGE) || item.is(Sort.EXHIBIT))
                .anyMatch(page -> page.stem().equals(instance.stem()));
    }

    private List<Item> all(Sort sort) {
        return items.stream().filter(item -> item.is(sort)).toList();
    }

    private FilingSource filing(List<Item> parts) {
        List<Stored> stored = parts.stream().map(Item::stored).toList();
        return new FilingSource(path, stored.getFirst().name(), stored, List.of());
    }

    private void pass(Stream<Item> items) {
        items.forEach(item -> listing.odd(Kind.PASSED_OVER, item.stored().name()));
    }
}
