package org.crossfoot.write.page;

import org.crossfoot.model.Statement;

/** The unit of a statement in words. */
final class Captions {

    private Captions() {}

    /** "US dollars in thousands". */
    static String unit(Statement statement, Phrase phrase) {
        var unit = statement.unit();
        String currency = phrase.orElse("currency." + unit.currency(), unit.currency());
        return phrase.of(
                unit.stated() ? "unit" : "unit.assumed", currency, scale(unit.power(), phrase));
    }

    /** The filing's own words without their parentheses, or ours where it has none. */
    static String caption(Statement statement, Phrase phrase) {
        String text = statement.unit().text().strip();
        String bare =
                text.startsWith("(") && text.indexOf(')') == text.length() - 1
                        ? text.substring(1, text.length() - 1).strip()
                        : text;
        return bare.isEmpty() ? phrase.of("no-unit") : bare;
    }

    /** "in thousands". */
    static String scale(int power, Phrase phrase) {
        return phrase.orElse("scale." + power, "× 10^" + power);
    }
}
