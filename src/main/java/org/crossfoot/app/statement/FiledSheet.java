package org.crossfoot.app.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Statement;
import org.crossfoot.write.Report;

/**
 * What is worked out of a statement before it is shown.
 *
 * @param rows the rows at the top, in filed order
 * @param currency the rows that carry the currency in that order
 * @param percents the columns that hold a percentage
 * @param called the rows that a mark calls for, which are not folded away
 */
record FiledSheet(
        Statement statement,
        List<Row> rows,
        Set<Integer> currency,
        Set<Integer> percents,
        Set<Integer> called) {

    FiledSheet {
        rows = List.copyOf(rows);
        currency = Set.copyOf(currency);
        percents = Set.copyOf(percents);
        called = Set.copyOf(called);
    }

    static FiledSheet of(Statement statement, Marks marks) {
        var rows = Row.filed(statement);
        return new FiledSheet(
                statement,
                rows,
                CurrencyRows.of(statement, Row.flat(rows)),
                percents(statement),
                called(statement, marks));
    }

    /** Every statement of a filing, by its name in there. */
    static Map<String, FiledSheet> all(Report report, Marks marks) {
        var sheets = new HashMap<String, FiledSheet>();
        for (Statement statement : report.filing().statements()) {
            sheets.put(statement.id(), of(statement, marks));
        }
        return sheets;
    }

    private static Set<Integer> percents(Statement statement) {
        return columns(statement)
                .filter(
                        column ->
                                statement.lines().stream()
                                        .anyMatch(line -> statement.isPercent(line, column)))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> called(Statement statement, Marks marks) {
        return IntStream.range(0, statement.lines().size())
                .filter(
                        row ->
                                columns(statement)
                                        .map(column -> statement.cell(row, column))
                                        .anyMatch(cell -> calls(marks, cell)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean calls(Marks marks, CellRef cell) {
        return marks.first(cell).filter(mark -> mark.compareTo(CellMark.DIFFERS) <= 0).isPresent();
    }

    private static Stream<Integer> columns(Statement statement) {
        return IntStream.range(0, statement.columns().size()).boxed();
    }
}
