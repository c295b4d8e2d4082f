package org.crossfoot.read.xbrl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Period;

/** Facts of a made-up instance, whose own elements have the prefix "hp". */
final class Reported {

    static final LocalDate END = LocalDate.of(2023, 6, 30);
    static final Period NOW = Period.at(END);
    static final Period QUARTER = Period.monthsTo(3, END);

    private static final int NAME_AT = 101;
    private static final int START = 140;

    private Reported() {}

    static XbrlFact money(String name, String value, Period period) {
        return figure(name, "USD", value, -3, period);
    }

    static XbrlFact figure(String name, String unit, String value, int decimals, Period period) {
        return new XbrlFact(
                name.replaceFirst("^hp:", Links.OWN),
                name,
                new Context(period, Map.of()),
                unit,
                Optional.of(new BigDecimal(value)),
                decimals,
                value,
                NAME_AT,
                START,
                START + value.length());
    }

    static XbrlFact words(String name, String said) {
        return new XbrlFact(
                name,
                name,
                new Context(QUARTER, Map.of()),
                "",
                Optional.empty(),
                Amount.EXACT,
                said,
                NAME_AT,
                START,
                START + said.length());
    }

    /** The same fact of a part of the company. */
    static XbrlFact part(XbrlFact fact, Map<String, String> dimensions) {
        return new XbrlFact(
                fact.key(),
                fact.name(),
                new Context(fact.context().period(), dimensions),
                fact.unit(),
                fact.value(),
                fact.decimals(),
                fact.words(),
                fact.nameAt(),
                fact.start(),
                fact.end());
    }

    static Instance instance(XbrlFact... facts) {
        return new Instance(List.of(facts), true);
    }

    static Entry entry(String key, String label, String role, int level) {
        return new Entry(key, label, role, level, key.endsWith("Abstract"));
    }

    static Outline outline(Entry... entries) {
        return new Outline("Balance Sheets", "http://hp.example/role/Sheets", List.of(entries));
    }
}
