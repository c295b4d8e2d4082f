package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the amounts in a label, and leaves dates, percentages and section numbers alone. */
final class LabelNumbers {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\$\\s?)?(?<![\\w.,/])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
                            + "( (?:thousand|million|billion)\\b)?(?![\\w%¢])(?! ?(?:%|percent|/|¢|cents))");
    private static final Pattern NOTE =
            Pattern.compile("(?i)\\b(?:notes?|series|class|item|level|no\\.)\\s?$");

    private LabelNumbers() {}

    /** The amounts that lie in runs of one list each, as in "23, 0 and 51". */
    static List<List<LabelNumber>> in(String label, Phrase dates) {
        var runs = new ArrayList<List<LabelNumber>>();
        if (!may(label)) {
            return runs;
        }
        Matcher matcher = NUMBER.matcher(label);
        int last = -1;
        while (matcher.find()) {
            LabelNumber number = number(matcher);
            boolean dated =
                    dates.dates().stream()
                            .anyMatch(
                                    date -> date.from() < number.to() && number.from() < date.to());
            if ((dated && number.bare())
                    || NOTE.matcher(label.substring(0, number.from())).find()) {
                continue;
            }
            boolean alike = last >= 0 && alike(runs.getLast().getLast(), number);
            if (!alike || !listed(label.substring(last, number.from()))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(number);
            last = number.to();
        }
        return runs;
    }

    /** Whether a label has a digit, as every amount has. */
    static boolean may(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (Character.isDigit(label.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static LabelNumber number(Matcher matcher) {
        String digits = matcher.group(2);
        boolean money = matcher.group(1) != null;
        boolean bare = !money && digits.indexOf(',') < 0 && digits.indexOf('.') < 0;
        String word = matcher.group(3);
        int power =
                word == null
                        ? 0
                        : switch (word.charAt(1)) {
                            case 't' -> 3;
                            case 'm' -> 6;
                            default -> 9;
                        };
        return new LabelNumber(
                new BigDecimal(digits.replace(",", "")),
                power,
                money,
                bare,
                matcher.start(2),
                matcher.end());
    }

    /**
     * Whether two amounts may stand in one list: "$0.01 par value" and "2 billion shares" do not.
     */
    private static boolean alike(LabelNumber one, LabelNumber other) {
        return !one.money() || other.money() || other.power() == one.power();
    }

    /** Whether only commas and "and" stand between two amounts of one list. */
    private static boolean listed(String between) {
        if (between.strip().length() > 6 || between.indexOf(';') >= 0) {
            return false;
        }
        return between.replace("$", "")
                .replace("\\", "")
                .replace(",", "")
                .replace("and", "")
                .isBlank();
    }
}
