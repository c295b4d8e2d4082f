package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Tag;
import org.crossfoot.model.Unit;

/**
 * Turns printed figures into facts: each under the power of ten that its row states or counts by.
 */
final class FactBuilder {

    private static final Pattern IN_THOUSANDS =
            Pattern.compile("(?i)\\((?:in )?(?:000'?s?|thousands)\\)|in thousands");
    private static final int THOUSAND = 3;

    private final int money;
    private final int shares;
    private final TagGrid tags;
    private final List<Column> columns;
    private final ColumnUnits heads;

    /**
     * @param money power of ten of the statement's money
     * @param shares power of ten of its counts of shares
     */
    FactBuilder(int money, int shares, TagGrid tags, List<Column> columns, ColumnUnits heads) {
        this.money = money;
        this.shares = shares;
        this.tags = tags;
        this.columns = columns;
        this.heads = heads;
    }

    List<Optional<Fact>> facts(BodyRow row, Unit unit) {
        var facts = new ArrayList<Optional<Fact>>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            facts.add(row.cells().get(i).map(placed -> fact(placed, row, unit, column)));
        }
        return facts;
    }

    private Fact fact(Placed placed, BodyRow row, Unit counted, int column) {
        Figure figure = placed.figure();
        boolean percent = columns.get(column).use() == Column.Use.PERCENT || figure.percent();
        Optional<OwnUnit> head = percent ? Optional.empty() : heads.of(column);
        Unit unit = percent ? Unit.PERCENT : head.flatMap(OwnUnit::counted).orElse(counted);
        Optional<Tag> tag = tags.at(placed.source(), columns.get(column).period());
        int power =
                row.unit()
                        .or(() -> head)
                        .map(own -> own.power(unit))
                        .orElseGet(() -> power(row, unit));
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
