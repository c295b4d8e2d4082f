package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;

/** Cash from operations is the sum of its section. */
final class OperatingCashFoots implements TableCheck {

    @Override
    public String id() {
        return "operating-cash-foots";
    }

    @Override
    public String number() {
        return "C-01";
    }

    @Override
    public List<Rule> rules(Filing filing) {
        return Footing.of(id(), filing, NamedTotal.OPERATING_CASH);
    }

    @Override
    public List<Outcome> apply(Books books) {
        var outcomes = TableCheck.super.apply(books);
        return outcomes.isEmpty()
                ? Missing.statement(id(), books.printed().filing(), Statement.Kind.CASH_FLOW)
                : outcomes;
    }
}
