package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Period;
import org.crossfoot.model.Tag;
import org.crossfoot.model.Unit;

/**
 * Turns printed figures into facts: each under the power of ten that its row states or counts by.
 */
final class FactBuilder {

    private static final Pattern IN_THOUSANDS =
            Pattern.compile("(?i)\\((?:in )?(?:000'?s?|thousands)\\)|in thousands");
    private static final int THOUSAND = 3;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    private final List<BodyRow> rows;
    private final int money;
    private final int shares;
    private final TagGrid tags;
    private final List<Column> columns;
    private final List<BitSet> amounts;

    /**
     * @param money power of ten of the statement's money
     * @param shares power of ten of its counts of shares
     */
    FactBuilder(List<BodyRow> rows, int money, int shares, TagGrid tags, List<Column> columns) {
        this.rows = rows;
        this.money = money;
        this.shares = shares;
        this.tags = tags;
        this.columns = columns;
        this.amounts = IntStream.range(0, columns.size()).mapToObj(i -> amounts(rows, i)).toList();
    }

    List<Optional<Fact>> facts(int row, Unit unit) {
        BodyRow body = rows.get(row);
        var facts = new ArrayList<Optional<Fact>>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<Period> period = columns.get(i).period();
            boolean percents =
                    columns.get(i).use() == Column.Use.PERCENT && !amounts.get(i).get(row);
            facts.add(
                    body.cells()
                            .get(i)
                            .map(
                                    placed ->
                                            fact(
                                                    placed,
                                                    body,
                                                    percents || placed.figure().percent()
                                                            ? Unit.PERCENT
                                                            : unit,
                                                    tags.at(placed.source(), period))));
        }
        return facts;
    }

    /**
     * Which cells of a column of percentages hold none: what has a currency sign or is too large
     * for a share of a whole, and what stands unsigned below a sign of currency.
     */
    private static BitSet amounts(List<BodyRow> rows, int column) {
        var amounts = new BitSet();
        boolean money = false;
        for (int row = 0; row < rows.size(); row++) {
            Optional<Placed> cell = rows.get(row).cells().get(column);
            if (cell.isEmpty()) {
                continue;
            }
            boolean signed = cell.get().shown().startsWith("$");
            money = signed || (money && !cell.get().figure().percent());
            boolean large = cell.get().figure().value().abs().compareTo(MOST_PERCENT) >= 0;
            amounts.set(row, money || large);
        }
        return amounts;
    }

    private Fact fact(Placed placed, BodyRow row, Unit unit, Optional<Tag> tag) {
        Figure figure = placed.figure();
        int power = row.unit().map(own -> own.power(unit)).orElseGet(() -> power(row, unit));
        Amount amount = figure.nil() ? Amount.nil(power) : Amount.printed(figure.value(), power);
        boolean exact = unit == Unit.SHARES && power == 0;
        return new Fact(
                exact ? new Amount(amount.value(), Amount.EXACT) : amount,
                placed.shown(),
                placed.source(),
                tag);
    }

    private int power(BodyRow row, Unit unit) {
        return switch (unit) {
            case MONEY -> money;
            case SHARES -> IN_THOUSANDS.matcher(row.text()).find() ? THOUSAND : shares;
            default -> 0;
        };
    }
}
