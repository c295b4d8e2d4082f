package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Source;
import org.crossfoot.model.Tag;

/** The tags that a filer set around the characters of a document, by their places in it. */
public final class Tags {

    public static final Tags NONE = new Tags(List.of());

    /** A tag around the characters from {@code start} up to {@code end}. */
    public record Placed(int start, int end, Tag tag) {}

    private final TreeMap<Integer, List<Placed>> outermost = new TreeMap<>();

    /**
     * A sum that the filer states between elements.
     *
     * @param weights +1 or -1 an addend
     */
    public record Sum(Concept total, Map<Concept, Integer> weights) {

        public Sum {
            weights = Map.copyOf(weights);
        }
    }

    private final List<Sum> sums;
    private final boolean allLines;

    Tags(List<Placed> tags) {
        this(tags, List.of(), true);
    }

    /**
     * A tag inside another is filed with that other, behind it.
     *
     * @param allLines whether the statements have all the lines that their filer gave them
     */
    public Tags(List<Placed> tags, List<Sum> sums, boolean allLines) {
        this.allLines = allLines;
        this.sums = List.copyOf(sums);
        int end = -1;
        int start = -1;
        for (Placed tag : tags.stream().sorted(Comparator.comparingInt(Placed::start)).toList()) {
            if (tag.start() >= end) {
                start = tag.start();
                end = tag.end();
            }
            outermost.computeIfAbsent(start, at -> new ArrayList<>()).add(tag);
        }
    }

    /** The sums that the filer states, by elements. */
    public List<Sum> sums() {
        return sums;
    }

    /** Whether nothing that belongs into a statement is left out of it. */
    public boolean allLines() {
        return allLines;
    }

    public boolean isEmpty() {
        return outermost.isEmpty();
    }

    /** The tags that begin in a stretch of the document, in reading order. */
    public List<Placed> within(Source source) {
        return outermost
                .subMap(source.start(), Math.max(source.start(), source.end()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The tags around a place, the outermost first. */
    public List<Tag> around(Source source) {
        var entry = outermost.floorEntry(source.start());
        if (entry == null) {
            return List.of();
        }
        List<Tag> around = new ArrayList<>();
        for (Placed tag : entry.getValue()) {
            if (tag.start() <= source.start() && source.start() < tag.end()) {
                around.add(tag.tag());
            }
        }
        return around;
    }
}
