package org.crossfoot.read.source;

import java.util.List;
import java.util.stream.Stream;

/** An XBRL instance with the schema and the linkbases that belong to it by their names. */
final class Linked {

    private Linked() {}

    /** The instance, then its schema and linkbases: those named after it, or all of its folder. */
    static List<Item> to(Item instance, List<Item> beside) {
        boolean only = beside.stream().filter(item -> item.is(Sort.INSTANCE)).count() == 1;
        return Stream.concat(
                        Stream.of(instance),
                        beside.stream()
                                .filter(item -> item.is(Sort.LINKS))
                                .filter(item -> only || item.stem().startsWith(instance.stem())))
                .toList();
    }
}
