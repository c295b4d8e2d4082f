package org.crossfoot.read.xbrl;

import java.util.List;
import java.util.Map;

/** Under which power of ten a statement's money and shares are printed. */
final class Units {

    private static final Map<Integer, String> NAMES =
            Map.of(3, "thousands", 6, "millions", 9, "billions");

    private final String currency;
    private final int money;
    private final int shares;
    private final boolean perShare;

    Units(List<XbrlFact> facts, String currency) {
        this.currency = currency;
        this.money = Printed.power(facts.stream().filter(Units::money).toList());
        this.shares = Printed.power(facts.stream().filter(f -> f.unit().equals("shares")).toList());
        this.perShare = facts.stream().anyMatch(fact -> fact.unit().endsWith("/shares"));
    }

    private static boolean money(XbrlFact fact) {
        return fact.unit().matches("[A-Z]{3}");
    }

    /** "(In millions, except per share data)". */
    String caption() {
        String of = currency.equals("USD") ? "" : " of " + currency;
        String unit =
                money == 0
                        ? currency.equals("USD") ? "In dollars" : "In whole " + currency
                        : "In " + NAMES.get(money) + of;
        return "(" + unit + (perShare && money > 0 ? ", except per share data)" : ")");
    }

    String print(XbrlFact fact, boolean negated) {
        int power = money(fact) ? money : fact.unit().equals("shares") ? shares : 0;
        return Printed.figure(fact, negated, power);
    }
}
