package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Column;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Line;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;
import org.crossfoot.read.block.Text;

/** Puts lines together in filed order, each followed by the amounts that its label holds. */
final class LineBuilder {

    private final List<BodyRow> rows;
    private final int power;
    private final int shares;
    private final int columns;
    private final boolean parts;
    private final StockHeadings headings;
    private final LabelAmounts amounts;
    private final TaggedAmounts tagged;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /**
     * @param parts whether the columns are the parts of a whole, which no label speaks of one by
     *     one
     */
    LineBuilder(
            List<BodyRow> rows,
            List<Column> columns,
            int power,
            int shares,
            TagGrid tags,
            boolean parts) {
        this.rows = rows;
        this.power = power;
        this.shares = shares;
        this.columns = columns.size();
        this.parts = parts;
        this.headings = new StockHeadings(rows);
        this.amounts = new LabelAmounts(columns);
        this.tagged = new TaggedAmounts(tags, columns);
    }

    void add(
            int row,
            Optional<String> meaning,
            int level,
            Role role,
            Unit unit,
            Optional<Concept> concept,
            List<Optional<Fact>> facts) {
        Text label = rows.get(row).label();
        places.add(lines.size());
        lines.add(
                new Line(
                        label.value(), meaning, label.source(), level, role, unit, concept, facts));
        List<Line> own = tagged.in(label, level + 1);
        lines.addAll(own);
        if (own.isEmpty()
                && !parts
                && LabelNumbers.may(label.value())
                && (role != Role.HEADING || headings.counts(row))) {
            amounts.in(label.value(), headings.above(row)).stream()
                    .flatMap(memo -> memo.beside(facts).stream())
                    .forEach(memo -> lines.add(memo(memo, label, level + 1)));
        }
    }

    private Line memo(Memo memo, Text label, int level) {
        var facts = new ArrayList<Optional<Fact>>();
        for (int i = 0; i < columns; i++) {
            facts.add(memo.numbers().get(i).map(number -> fact(number, memo.unit(), label)));
        }
        Source source = label.source(memo.from(), memo.to());
        return new Line(
                memo.label(),
                Optional.empty(),
                source,
                level,
                Role.MEMO,
                memo.unit(),
                memo.concept(),
                facts);
    }

    private Fact fact(LabelNumber number, Unit unit, Text label) {
        Amount amount =
                switch (unit) {
                    case MONEY ->
                            Amount.printed(
                                    number.value(), number.power() > 0 ? number.power() : power);
                    case SHARES -> shares(number);
                    default -> Amount.printed(number.value(), 0);
                };
        String printed = label.value().substring(number.from(), number.to());
        boolean bare = number.money() && printed.indexOf('$') < 0;
        return new Fact(
                amount, bare ? "$" + printed : printed, label.source(number.from(), number.to()));
    }

    private Amount shares(LabelNumber number) {
        int scale = number.power() > 0 ? number.power() : shares;
        return scale > 0
                ? Amount.printed(number.value(), scale)
                : new Amount(number.value(), Amount.EXACT);
    }

    List<Line> lines() {
        return lines;
    }

    /** Relations between rows as relations between lines. */
    List<Relation> moved(List<Relation> relations) {
        return relations.stream()
                .map(
                        relation ->
                                new Relation(
                                        places.get(relation.total()),
                                        relation.terms().stream()
                                                .map(
                                                        term ->
                                                                new Relation.Term(
                                                                        places.get(term.row()),
                                                                        term.sign()))
                                                .toList(),
                                        relation.basis(),
                                        relation.ties()))
                .toList();
    }
}
