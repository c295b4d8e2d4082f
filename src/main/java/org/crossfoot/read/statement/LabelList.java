package org.crossfoot.read.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which amounts of a label stand in one list: "$5 and $4", "7 shares and 9 shares", "24
 * (1994) and 48 (1993)".
 */
final class LabelList {

    private static final Pattern SEPARATOR =
            Pattern.compile("[\\s,$\\\\]*(?:(?:(?:shares?|units),? )?and\\b)?[\\s,$\\\\]*");

    /** What may stand between an amount and the date that it has to itself. */
    private static final Pattern DATE_LEAD =
            Pattern.compile("(?:\\s?(?:shares?|units))? (?:\\(|(?:in|at|as of|on) )?");

    private static final String STATE = "(?:authorized|issued|outstanding)";
    private static final Pattern STATE_BEFORE =
            Pattern.compile("(?i)\\b" + STATE + "[\\s:\\-\u2010-\u2015]*\\$?$");
    private static final Pattern STATE_BEHIND =
            Pattern.compile("(?i)^\\s*(?:(?:shares?|units)\\s+)?" + STATE + "\\b");

    /** A list that goes on with an amount in parentheses alone, which may be a negative one. */
    private static final Pattern IN_PARENTHESES =
            Pattern.compile(
                    "(?:,|,?\\s+and)\\s+\\$?\\s?\\(\\$?\\s?(?!(?:19|20)\\d\\d\\))[\\d,.]+\\)");

    private final String label;
    private final Phrase phrase;

    LabelList(String label, Phrase phrase) {
        this.label = label;
        this.phrase = phrase;
    }

    /** Whether a list goes on with an amount: all its amounts have a date behind them, or none. */
    boolean goOn(List<LabelNumber> list, LabelNumber number) {
        LabelNumber last = list.getLast();
        if (!alike(last, number) || states(list.getFirst(), number)) {
            return false;
        }
        boolean plain = separated(last.to(), number.from());
        boolean fits =
                list.size() == 1 || plain == separated(list.getFirst().to(), list.get(1).from());
        return fits && (plain || (dated(last, number.from()) && date(number).isPresent()));
    }

    /** Whether a list goes on behind an amount in a way that is not read. */
    boolean broken(LabelNumber number) {
        return IN_PARENTHESES.matcher(label).region(number.to(), label.length()).lookingAt();
    }

    /**
     * Whether two amounts may stand in one list: "$0.01 par value" and "2 billion shares" do not.
     */
    private static boolean alike(LabelNumber one, LabelNumber other) {
        return !one.money() || other.money() || other.power() == one.power();
    }

    /** Whether each is said to be something of its own: "issued 12 shares and 9 outstanding". */
    private boolean states(LabelNumber first, LabelNumber number) {
        return STATE_BEFORE.matcher(label.substring(0, first.from())).find()
                && STATE_BEHIND.matcher(label.substring(number.to())).find();
    }

    private boolean separated(int from, int to) {
        return SEPARATOR.matcher(label.substring(from, to)).matches();
    }

    private boolean dated(LabelNumber number, int next) {
        return date(number).filter(end -> end <= next && separated(end, next)).isPresent();
    }

    /** Where the date that an amount has to itself ends, with its parenthesis. */
    private Optional<Integer> date(LabelNumber number) {
        return phrase.dates().stream()
                .filter(date -> date.year() > 0 && date.from() >= number.to())
                .findFirst()
                .filter(date -> leads(number.to(), date))
                .map(date -> label.startsWith(")", date.to()) ? date.to() + 1 : date.to());
    }

    private boolean leads(int from, PartDate date) {
        String between = label.substring(from, date.from());
        return DATE_LEAD.matcher(between).matches()
                && (!between.endsWith("(") || label.startsWith(")", date.to()));
    }
}
