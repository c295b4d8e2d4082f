package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.model.Column;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Period;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;
import org.crossfoot.read.block.Tags;
import org.crossfoot.read.block.Text;
import org.crossfoot.read.words.CamelCase;

/** The amounts that a filer tagged inside a label, a line an element. */
final class TaggedAmounts {

    private final TagGrid tags;
    private final List<Column> columns;

    TaggedAmounts(TagGrid tags, List<Column> columns) {
        this.tags = tags;
        this.columns = columns;
    }

    /** The lines of those that speak of a total on a column's date. */
    List<Line> in(Text label, int level) {
        if (tags.isEmpty()) {
            return List.of();
        }
        Map<Concept, List<Tags.Placed>> groups = new LinkedHashMap<>();
        for (Tags.Placed placed : tags.within(label.source())) {
            if (placed.tag().dimensions().isEmpty()) {
                groups.computeIfAbsent(placed.tag().concept(), c -> new ArrayList<>()).add(placed);
            }
        }
        var lines = new ArrayList<Line>();
        groups.forEach(
                (concept, group) -> line(concept, group, label, level).ifPresent(lines::add));
        return lines;
    }

    private Optional<Line> line(Concept concept, List<Tags.Placed> group, Text label, int level) {
        var facts = new ArrayList<>(Collections.nCopies(columns.size(), Optional.<Fact>empty()));
        Optional<Source> all = Optional.empty();
        for (Tags.Placed placed : group) {
            Optional<Integer> column = column(placed.tag().period());
            Optional<Fact> fact = fact(placed, label);
            if (column.isPresent() && fact.isPresent()) {
                facts.set(column.get(), fact);
                Source source = fact.get().source();
                all = Optional.of(all.map(s -> s.to(source)).orElse(source));
            }
        }
        return all.map(
                source ->
                        new Line(
                                words(concept.name()),
                                Optional.empty(),
                                source,
                                level,
                                Role.MEMO,
                                unit(group.getFirst()),
                                Optional.of(concept).filter(c -> c.name().indexOf(':') < 0),
                                facts));
    }

    private static Unit unit(Tags.Placed placed) {
        return TagGrid.unit(placed.tag()).orElse(Unit.PERCENT);
    }

    /** The first column of the very period, else of one that comes as near as it can. */
    private Optional<Integer> column(Period period) {
        return Stream.<Predicate<Period>>of(
                        period::equals, period::near, own -> endsWith(own, period))
                .flatMap(this::columns)
                .findFirst();
    }

    private Stream<Integer> columns(Predicate<Period> fits) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).use() == Column.Use.FIGURES)
                .filter(i -> columns.get(i).period().filter(fits).isPresent())
                .boxed();
    }

    /** Whether both end on one day, and are not two stretches of days of unlike length. */
    private static boolean endsWith(Period one, Period other) {
        boolean lengths = one instanceof Period.Duration && other instanceof Period.Duration;
        return !lengths && one.end().equals(other.end());
    }

    private static Optional<Fact> fact(Tags.Placed placed, Text label) {
        int length = label.value().length();
        int from = 0;
        while (from < length && label.source(from, from + 1).start() < placed.start()) {
            from++;
        }
        int to = from;
        while (to < length && label.source(to, to + 1).end() <= placed.end()) {
            to++;
        }
        String shown = label.value().substring(from, to);
        return shown.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Fact(
                                placed.tag().amount(),
                                shown,
                                label.source(from, to),
                                Optional.of(placed.tag())));
    }

    /** An element's name in words: "common stock shares issued". */
    private static String words(String name) {
        return CamelCase.spaced(name.substring(name.indexOf(':') + 1)).toLowerCase(Locale.ROOT);
    }
}
