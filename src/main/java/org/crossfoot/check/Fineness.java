package org.crossfoot.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Unit;

/**
 * How finely most figures of a statement are printed: a row of other fineness counts something
 * else, such as a ratio or an amount a share.
 */
record Fineness(Statement statement, Optional<Integer> usual) {

    private static final BigDecimal LARGEST_RATIO = BigDecimal.valueOf(10_000);

    static Fineness of(Statement statement) {
        return new Fineness(
                statement,
                most(
                        statement.lines().stream()
                                .filter(line -> line.unit() == Unit.MONEY)
                                .filter(line -> line.role() != Line.Role.MEMO)
                                .flatMap(line -> printed(statement, line))
                                .map(Amount::decimals)
                                .toList()));
    }

    boolean fits(int row) {
        var figures = printed(statement, statement.lines().get(row)).toList();
        return figures.isEmpty()
                || most(figures.stream().map(Amount::decimals).toList()).equals(usual)
                || !areSmall(figures);
    }

    /** Whether all could be percentages or prices, as printed. */
    private boolean areSmall(List<Amount> figures) {
        return figures.stream()
                .map(amount -> amount.value().scaleByPowerOfTen(-statement.unit().power()))
                .allMatch(value -> value.abs().compareTo(LARGEST_RATIO) < 0);
    }

    /** Changes in percent beside the figures are printed in their own fineness. */
    private static Stream<Amount> printed(Statement statement, Line line) {
        return IntStream.range(0, line.facts().size())
                .filter(column -> statement.columns().get(column).use() != Column.Use.PERCENT)
                .mapToObj(line.facts()::get)
                .flatMap(Optional::stream)
                .filter(fact -> !fact.nil())
                .map(Fact::amount);
    }

    private static Optional<Integer> most(List<Integer> decimals) {
        return decimals.stream().collect(groupingBy(d -> d, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
