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
                    "(\\$\\s?)?(?<![\\w.,])((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?![\\w%])(?!\\s?(?:%|percent|/))");

    private LabelNumbers() {}

    static List<LabelNumber> in(String label, Phrase dates) {
        var numbers = new ArrayList<LabelNumber>();
        if (label.chars().noneMatch(Character::isDigit)) {
            return numbers;
        }
        Matcher matcher = NUMBER.matcher(label);
        while (matcher.find()) {
            int from = matcher.start(2);
            int to = matcher.end(2);
            String digits = matcher.group(2);
            boolean dated =
                    dates.dates().stream().anyMatch(date -> date.from() < to && from < date.to());
            boolean money = matcher.group(1) != null;
            boolean amount = money || digits.indexOf(',') > 0 || digits.indexOf('.') >= 0;
            if (!dated && amount) {
                numbers.add(
                        new LabelNumber(new BigDecimal(digits.replace(",", "")), money, from, to));
            }
        }
        return numbers;
    }
}
