package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the amounts in a label, and leaves dates, percentages, marks and units alone. */
final class LabelNumbers {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\$\\s?\\(\\s?|\\(\\s?\\$\\s?)?(\\$\\s?)?"
                            + "(?<![\\w.,/])(?<!-for-)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
                            + "( (?:thousand|million|billion)\\b)?(?![\\w%¢]|[.,]\\d|-[a-z]|\\(k)(?! ?(?:%|percent|/|¢|cents))"
                            + "|(?<=\\d[,:]? |\\d,? and |shares and )(?:no|none|nil)\\b");

    private static final Pattern NOTE =
            Pattern.compile("(?i)\\b(?:notes?|series|class|item|level|no\\.)\\s?$");

    private static final int LONGEST_NOTE = "series ".length();

    /** "(000)" says that figures are in thousands, and "(000,000)" in millions. */
    private static final Pattern UNIT = Pattern.compile("0{3,}(?:,000)*");

    /** The longest number that is the mark of a footnote where it stands alone in parentheses. */
    private static final int MARK = 2;

    private LabelNumbers() {}

    /** The amounts that lie in runs of one list each, as in "23, 0 and 51". */
    static List<List<LabelNumber>> in(String label, Phrase dates) {
        var runs = new ArrayList<List<LabelNumber>>();
        if (!may(label)) {
            return runs;
        }
        var separators = new LabelList(label, dates);
        Matcher matcher = NUMBER.matcher(label).useTransparentBounds(true);
        for (int at = 0; find(matcher, label, at); at = matcher.end()) {
            LabelNumber number = number(matcher, label);
            boolean goesOn = !runs.isEmpty() && separators.goOn(runs.getLast(), number);
            boolean word = matcher.group(3) == null;
            if (word ? !goesOn : !amount(number, label, dates)) {
                continue;
            }
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(number);
        }
        runs.removeIf(run -> run.size() == 1 && separators.broken(run.getFirst()));
        runs.replaceAll(run -> run.size() == 1 ? List.of(alone(run.getFirst(), label)) : run);
        return runs;
    }

    /** Finds the next number; looked for only where one can begin. */
    private static boolean find(Matcher matcher, String label, int from) {
        for (int at = from; at < label.length(); at++) {
            if (begins(label.charAt(at), at == 0 ? ' ' : label.charAt(at - 1))
                    && matcher.region(at, label.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@link #NUMBER} may begin with a character behind another one. */
    private static boolean begins(char first, char before) {
        return switch (first) {
            case '$', '(' -> true;
            case 'n' -> before == ' ';
            default ->
                    ((first >= '0' && first <= '9') || first == '.')
                            && !(Character.isLetterOrDigit(before) && before < 0x80)
                            && ".,/_".indexOf(before) < 0;
        };
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

    private static boolean amount(LabelNumber number, String label, Phrase dates) {
        boolean dated =
                dates.dates().stream()
                        .anyMatch(date -> date.from() < number.to() && number.from() < date.to());
        return !(number.bare() && (dated || mark(number, label)))
                && !UNIT.matcher(label.substring(number.from(), number.to())).matches()
                && !NOTE.matcher(label)
                        .useTransparentBounds(true)
                        .region(Math.max(0, number.from() - LONGEST_NOTE), number.from())
                        .find();
    }

    private static boolean mark(LabelNumber number, String label) {
        return number.to() - number.from() <= MARK
                && number.from() > 0
                && label.charAt(number.from() - 1) == '('
                && label.startsWith(")", number.to());
    }

    private static LabelNumber number(Matcher matcher, String label) {
        String digits = matcher.group(3);
        if (digits == null) {
            return new LabelNumber(BigDecimal.ZERO, 0, false, true, matcher.start(), matcher.end());
        }
        boolean opened = matcher.group(1) != null;
        boolean negative = opened && label.startsWith(")", matcher.end());
        boolean money = opened || matcher.group(2) != null;
        boolean bare = !money && digits.indexOf(',') < 0 && digits.indexOf('.') < 0;
        String word = matcher.group(4);
        int power =
                word == null
                        ? 0
                        : switch (word.charAt(1)) {
                            case 't' -> 3;
                            case 'm' -> 6;
                            default -> 9;
                        };
        var value = new BigDecimal(digits.replace(",", ""));
        return new LabelNumber(
                negative ? value.negate() : value,
                power,
                money,
                bare,
                negative ? label.indexOf('(', matcher.start()) : matcher.start(3),
                negative ? matcher.end() + 1 : matcher.end());
    }

    /** A parenthesis around an amount and its currency is no sign where it stands in no list. */
    private static LabelNumber alone(LabelNumber number, String label) {
        if (number.value().signum() >= 0 || label.charAt(number.from() + 1) != '$') {
            return number;
        }
        int from = number.from() + 2;
        return new LabelNumber(
                number.value().negate(),
                number.power(),
                number.money(),
                number.bare(),
                label.charAt(from) == ' ' ? from + 1 : from,
                number.to() - 1);
    }
}
