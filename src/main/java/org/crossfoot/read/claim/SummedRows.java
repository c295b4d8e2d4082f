package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Subject.Part;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.read.words.WordTable;

/**
 * Figures that sentences name and that a statement has in several rows: "cash and short-term
 * investments", "working capital". Which rows are meant may be told in more than one way.
 */
final class SummedRows {

    /** Of more rows of one kind, all are meant. */
    private static final int MOST_APART = 4;

    private final Map<String, List<Row>> rows = new HashMap<>();

    SummedRows(List<Statement> statements) {
        for (String[] fields : WordTable.rows("words/sums.tsv")) {
            var kind = Statement.Kind.valueOf(fields[1]);
            var terms = Stream.of(fields[2].split(" ; ", -1)).map(Term::of).toList();
            var found = rows.computeIfAbsent(fields[0], _ -> new ArrayList<>());
            statements.stream()
                    .filter(statement -> statement.kind() == kind)
                    .forEach(statement -> found.addAll(rows(statement, terms)));
        }
    }

    /**
     * Every row that may be meant, with what is added to it; none where the statements lack one of
     * its parts.
     *
     * @param name in words/sums.tsv
     */
    List<Row> of(String name) {
        return rows.getOrDefault(name, List.of());
    }

    private static List<Row> rows(Statement statement, List<Term> terms) {
        var ways = List.of(List.<Part>of());
        for (Term term : terms) {
            var own = term.ways(statement);
            ways =
                    ways.stream()
                            .flatMap(before -> own.stream().map(more -> joined(before, more)))
                            .toList();
        }
        return ways.stream()
                .filter(parts -> parts.stream().map(Part::index).distinct().count() == parts.size())
                .map(
                        parts ->
                                new Row(
                                        statement.id(),
                                        parts.getFirst().index(),
                                        parts.subList(1, parts.size())))
                .toList();
    }

    private static List<Part> joined(List<Part> before, List<Part> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /**
     * One line of a statement, or several.
     *
     * @param one whether it is the first that fits
     * @param taken whether it is taken away
     */
    private record Term(BiPredicate<Statement, Integer> fits, boolean one, boolean taken) {

        /** "+Assets", "-LiabilitiesCurrent", "+/.*debt/" */
        static Term of(String text) {
            boolean taken = text.charAt(0) == '-';
            String name = text.substring(1);
            if (!name.startsWith("/")) {
                var concept = new Concept(name);
                return new Term((s, row) -> s.lines().get(row).is(concept), true, taken);
            }
            var label =
                    Pattern.compile(name.substring(1, name.length() - 1), Pattern.CASE_INSENSITIVE);
            return new Term(
                    (s, row) -> {
                        Line line = s.lines().get(row);
                        return line.role() == Line.Role.LINE
                                && label.matcher(line.name()).matches();
                    },
                    false,
                    taken);
        }

        /** Every way to take it: rows that fit and have none between them that does not count. */
        List<List<Part>> ways(Statement statement) {
            var found =
                    IntStream.range(0, statement.lines().size())
                            .filter(row -> figures(statement, row) && fits.test(statement, row))
                            .mapToObj(row -> new Part(row, taken))
                            .toList();
            if (found.isEmpty()) {
                return List.of();
            }
            if (one) {
                return List.of(found.subList(0, 1));
            }
            if (found.size() > MOST_APART) {
                return List.of(found);
            }
            return IntStream.range(0, found.size())
                    .boxed()
                    .flatMap(
                            from ->
                                    IntStream.rangeClosed(from + 1, found.size())
                                            .mapToObj(to -> found.subList(from, to)))
                    .toList();
        }

        private static boolean figures(Statement statement, int row) {
            return statement.lines().get(row).facts().stream().anyMatch(Optional::isPresent);
        }
    }
}
