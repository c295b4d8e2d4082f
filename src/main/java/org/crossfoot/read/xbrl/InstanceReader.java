package org.crossfoot.read.xbrl;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;

/** Reads an instance: contexts, units, and the facts that name them, wherever they stand. */
final class InstanceReader implements Xml.Handler {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[\\d.]{1,40}(?:[eE][-+]?\\d{1,2})?");
    private static final int LONGEST = 2_000;

    /** A fact whose context and unit are looked up when all are known. */
    private record Raw(
            String namespace,
            String name,
            String context,
            String unit,
            String decimals,
            String words,
            int nameAt,
            int start,
            int end) {}

    private final String text;
    private final String own;
    private final Map<String, Context> contexts = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final List<Raw> raws = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, String> dimensions = new HashMap<>();
    private final List<String> measures = new ArrayList<>();
    private String id = "";
    private String dimension = "";
    private int depth;
    private Optional<Raw> open = Optional.empty();

    /**
     * @param own the namespace of the filer's own elements; empty where no schema says
     */
    private InstanceReader(String text, String own) {
        this.text = text;
        this.own = own;
    }

    static Instance read(String text, String own) throws UnsafeXmlException {
        var reader = new InstanceReader(text, own);
        boolean complete = Xml.walk(text, reader);
        return new Instance(
                reader.raws.stream().flatMap(raw -> reader.fact(raw).stream()).toList(), complete);
    }

    @Override
    public void start(XMLStreamReader element, int at) {
        depth++;
        words.setLength(0);
        String name = element.getLocalName();
        if (depth == 2) {
            id = Xml.attribute(element, "id");
            days.clear();
            dimensions.clear();
            measures.clear();
            String context = Xml.attribute(element, "contextRef");
            open = context.isEmpty() ? Optional.empty() : Optional.of(raw(element, context, at));
        } else if (name.equals("explicitMember") || name.equals("typedMember")) {
            dimension = Xml.attribute(element, "dimension");
        }
    }

    private Raw raw(XMLStreamReader element, String context, int at) {
        String namespace = element.getNamespaceURI();
        return new Raw(
                namespace == null ? "" : namespace,
                Xml.name(element),
                context,
                Xml.attribute(element, "unitRef"),
                Xml.attribute(element, "decimals"),
                "",
                at + 1,
                Offsets.tagEnd(text, at),
                0);
    }

    @Override
    public void characters(String more) {
        if (words.length() < LONGEST) {
            words.append(more, 0, Math.min(more.length(), LONGEST));
        }
    }

    @Override
    public void end(XMLStreamReader element, int close) {
        String said = words.toString().strip();
        switch (element.getLocalName()) {
            case "startDate", "endDate", "instant" ->
                    day(said).ifPresent(day -> days.put(element.getLocalName(), day));
            case "explicitMember" -> dimensions.put(dimension, said);
            case "typedMember" -> dimensions.putIfAbsent(dimension, said);
            case "measure" -> measures.add(said.substring(said.indexOf(':') + 1));
            default -> {}
        }
        if (depth == 2) {
            finish(element.getLocalName(), said, close);
        }
        depth--;
    }

    private void finish(String name, String said, int close) {
        if (open.isPresent()) {
            Raw raw = open.get();
            raws.add(
                    new Raw(
                            raw.namespace(),
                            raw.name(),
                            raw.context(),
                            raw.unit(),
                            raw.decimals(),
                            said,
                            raw.nameAt(),
                            raw.start(),
                            Math.max(raw.start(), close)));
        } else if (name.equals("context")) {
            period().ifPresent(period -> contexts.put(id, new Context(period, dimensions)));
        } else if (name.equals("unit")) {
            units.put(id, String.join("/", measures));
        }
    }

    private Optional<Period> period() {
        Optional<LocalDate> start = Optional.ofNullable(days.get("startDate"));
        Optional<LocalDate> end = Optional.ofNullable(days.get("endDate"));
        return Optional.ofNullable(days.get("instant"))
                .map(Period::at)
                .or(
                        () ->
                                start.flatMap(
                                        first ->
                                                end.filter(last -> !last.isBefore(first))
                                                        .map(last -> Period.from(first, last))));
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words.substring(0, Math.min(10, words.length()))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<XbrlFact> fact(Raw raw) {
        int from = raw.start();
        int to = raw.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int start = from;
        int end = to;
        String unit = raw.unit().isEmpty() ? "" : units.getOrDefault(raw.unit(), raw.unit());
        return Optional.ofNullable(contexts.get(raw.context()))
                .map(
                        context ->
                                new XbrlFact(
                                        key(raw),
                                        raw.name(),
                                        context,
                                        unit,
                                        unit.isEmpty() ? Optional.empty() : number(raw.words()),
                                        decimals(raw.decimals()),
                                        raw.words(),
                                        raw.nameAt(),
                                        start,
                                        end));
    }

    private String key(Raw raw) {
        String local = raw.name().substring(raw.name().indexOf(':') + 1);
        int colon = raw.name().indexOf(':');
        return raw.namespace().equals(own) || colon < 0
                ? Links.OWN + local
                : raw.name().substring(0, colon + 1) + local;
    }

    private static Optional<BigDecimal> number(String words) {
        try {
            return NUMBER.matcher(words).matches()
                    ? Optional.of(new BigDecimal(words))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static int decimals(String stated) {
        return stated.matches("-?\\d{1,2}") ? Integer.parseInt(stated) : Amount.EXACT;
    }
}
