package org.crossfoot.read.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Source;
import org.crossfoot.model.Tag;

/** The tags that a filer set around the characters of a document, by their places in it. */
public final class Tags {

    public static final Tags NONE = new Tags(List.of());

    /** A tag around the characters from {@code start} up to {@code end}. */
    public record Placed(int start, int end, Tag tag) {}

    private final int[] starts;
    private final List<List<Placed>> outermost = new ArrayList<>();

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
    private final Map<String, String> cover;

    Tags(List<Placed> tags) {
        this(tags, Map.of());
    }

    /**
     * The tags of a page.
     *
     * @param cover what those of its cover say in words, by their names without a prefix
     */
    Tags(List<Placed> tags, Map<String, String> cover) {
        this(tags, List.of(), true, cover);
    }

    /**
     * A tag inside another is filed with that other, behind it.
     *
     * @param allLines whether the statements have all the lines that their filer gave them
     */
    public Tags(List<Placed> tags, List<Sum> sums, boolean allLines) {
        this(tags, sums, allLines, Map.of());
    }

    private Tags(List<Placed> tags, List<Sum> sums, boolean allLines, Map<String, String> cover) {
        this.cover = Map.copyOf(cover);
        this.allLines = allLines;
        this.sums = List.copyOf(sums);
        int end = -1;
        for (Placed tag : tags.stream().sorted(Comparator.comparingInt(Placed::start)).toList()) {
            if (tag.start() >= end) {
                if (outermost.isEmpty() || first(outermost.getLast()) != tag.start()) {
                    outermost.add(new ArrayList<>());
                }
                end = tag.end();
            }
            outermost.getLast().add(tag);
        }
        starts = outermost.stream().mapToInt(Tags::first).toArray();
    }

    private static int first(List<Placed> tags) {
        return tags.getFirst().start();
    }

    /** What the cover says under a name such as "EntityRegistrantName", in its own words. */
    public Optional<String> cover(String element) {
        return Optional.ofNullable(cover.get(element));
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
        int from = before(source.start());
        int to = Math.max(from, before(source.end()));
        return outermost.subList(from, to).stream().flatMap(List::stream).toList();
    }

    /** The tags around a place, the outermost first. */
    public List<Tag> around(Source source) {
        int behind = before(source.start() + 1);
        if (behind == 0) {
            return List.of();
        }
        List<Tag> around = new ArrayList<>(1);
        for (Placed tag : outermost.get(behind - 1)) {
            if (tag.start() <= source.start() && source.start() < tag.end()) {
                around.add(tag.tag());
            }
        }
        return around;
    }

    /** How many outermost tags begin before an offset. */
    private int before(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }
}
