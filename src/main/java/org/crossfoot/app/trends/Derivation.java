package org.crossfoot.app.trends;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Series;
import org.crossfoot.trend.Entry;

/** The terms that a point comes from, each with what is printed and for which period. */
record Derivation(List<Part> parts) {

    /**
     * One term.
     *
     * @param minus whether it is taken away
     */
    record Part(boolean minus, Amount amount, Period period) {}

    static Derivation of(Entry entry) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < entry.point().terms().size(); i++) {
            var term = entry.point().terms().get(i);
            parts.add(
                    part(
                            entry.filings().get(Math.min(i, entry.filings().size() - 1)),
                            term,
                            i > 0,
                            entry));
        }
        return new Derivation(parts);
    }

    /** A figure printed without the sign that its word has counts with it. */
    private static Part part(Filing filing, Series.Term term, boolean minus, Entry entry) {
        var printed = filing.fact(term.cell()).orElseThrow().amount();
        boolean turn = minus == term.sign() > 0;
        var period =
                filing.statement(term.cell().statement())
                        .columns()
                        .get(term.cell().column())
                        .period()
                        .orElse(entry.point().period());
        return new Part(minus, turn ? printed.negated() : printed, period);
    }
}
