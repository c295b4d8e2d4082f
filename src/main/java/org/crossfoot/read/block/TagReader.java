package org.crossfoot.read.block;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Period;
import org.crossfoot.model.Tag;
import org.crossfoot.read.markup.Element;
import org.crossfoot.read.markup.Node;

/**
 * Reads the inline XBRL of a parsed document: contexts, units, and the facts that name them.
 *
 * <p>Who files, and for when, stands in elements of the "dei" taxonomy; a context names the filer
 * by the number that the SEC gave it (EDGAR XBRL Guide, 3.1).
 */
final class TagReader {

    /** When and of what a fact speaks. */
    private record Context(Period period, Map<String, String> dimensions) {}

    private static final String US_GAAP = "us-gaap:";
    private static final String COVER = "dei:";
    private static final String NUMBER = "EntityCentralIndexKey";

    private final Map<String, Context> contexts = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Optional<LocalDate>> calendar = new HashMap<>();
    private final List<Element> facts = new ArrayList<>();
    private final List<Element> said = new ArrayList<>();
    private String filer = "";

    private TagReader() {}

    /**
     * Reads the tags of a page.
     *
     * @param prefixed its elements with a prefix, in order
     */
    static Tags read(List<Element> prefixed) {
        if (prefixed.isEmpty()) {
            return Tags.NONE;
        }
        var reader = new TagReader();
        prefixed.forEach(reader::take);
        return new Tags(
                reader.facts.stream().flatMap(fact -> reader.placed(fact).stream()).toList(),
                reader.cover());
    }

    /** Of a group that files together, what is said of the whole comes first. */
    private Map<String, String> cover() {
        Map<String, String> ofPart = new HashMap<>();
        Map<String, String> ofWhole = new HashMap<>();
        for (Element fact : said) {
            var context = Optional.ofNullable(contexts.get(fact.attr("contextref")));
            boolean whole = context.filter(c -> c.dimensions().isEmpty()).isPresent();
            String words = fact.text();
            if (!words.isEmpty()) {
                (whole ? ofWhole : ofPart).putIfAbsent(local(fact.attr("name").strip()), words);
            }
        }
        ofPart.putAll(ofWhole);
        if (!filer.isEmpty()) {
            ofPart.putIfAbsent(NUMBER, filer);
        }
        return ofPart;
    }

    private void take(Element element) {
        switch (local(element.name())) {
            case "context" -> context(element);
            case "unit" -> units.put(element.attr("id"), measure(element));
            case "nonfraction" -> facts.add(element);
            case "nonnumeric" -> {
                if (element.attr("name").strip().startsWith(COVER)) {
                    said.add(element);
                }
            }
            default -> {}
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private void context(Element element) {
        Map<String, String> dimensions = new HashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        parts(element, dimensions, days);
        period(days).ifPresent(p -> contexts.put(element.attr("id"), new Context(p, dimensions)));
    }

    private void parts(
            Element element, Map<String, String> dimensions, Map<String, LocalDate> days) {
        for (Node node : element.nodes()) {
            if (node instanceof Element part) {
                part(part, dimensions, days);
            }
        }
    }

    private void part(Element part, Map<String, String> dimensions, Map<String, LocalDate> days) {
        String name = local(part.name());
        switch (name) {
            case "explicitmember", "typedmember" ->
                    dimensions.put(part.attr("dimension"), part.text());
            case "identifier" -> identify(part);
            case "startdate", "enddate", "instant" ->
                    calendar.computeIfAbsent(part.text(), TagReader::day)
                            .ifPresent(d -> days.put(name, d));
            default -> parts(part, dimensions, days);
        }
    }

    private void identify(Element part) {
        if (filer.isEmpty() && part.attr("scheme").contains("sec.gov/CIK")) {
            filer = part.text();
        }
    }

    private static Optional<Period> period(Map<String, LocalDate> days) {
        Optional<LocalDate> start = Optional.ofNullable(days.get("startdate"));
        Optional<LocalDate> end = Optional.ofNullable(days.get("enddate"));
        return Optional.ofNullable(days.get("instant"))
                .map(Period::at)
                .or(
                        () ->
                                start.flatMap(
                                        first ->
                                                end.filter(last -> !last.isBefore(first))
                                                        .map(last -> Period.from(first, last))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** "USD", "shares", "USD/shares". */
    private static String measure(Element unit) {
        return unit.all().stream()
                .filter(part -> local(part.name()).equals("measure"))
                .map(part -> local(part.text().strip()))
                .collect(Collectors.joining("/"));
    }

    private Optional<Tags.Placed> placed(Element fact) {
        Optional<Context> context = Optional.ofNullable(contexts.get(fact.attr("contextref")));
        Optional<Amount> amount = TagAmount.of(fact);
        int start = fact.inside();
        int end = fact.end();
        if (context.isEmpty() || amount.isEmpty() || start < 0 || end <= start) {
            return Optional.empty();
        }
        String name = fact.attr("name").strip();
        var tag =
                new Tag(
                        new Concept(
                                name.startsWith(US_GAAP) ? name.substring(US_GAAP.length()) : name),
                        context.get().period(),
                        amount.get(),
                        units.getOrDefault(fact.attr("unitref"), ""),
                        context.get().dimensions());
        return Optional.of(new Tags.Placed(start, end, tag));
    }
}
