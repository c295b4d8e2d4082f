package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one cell character by character: marks, digits, marks. */
final class FigureScanner {

    /** So many digits always fit into a long. */
    private static final int LONGEST = 18;

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

    private static final String LETTERS_BEFORE_DOLLAR = "USCADNHKTRs. ";

    private final String text;
    private int at;
    private boolean negative;
    private boolean open;
    private boolean closed;
    private boolean marked;
    private boolean percent;

    FigureScanner(String text) {
        this.text = text;
    }

    static Figure nil(String text) {
        boolean percent = text.indexOf('%') >= 0;
        return new Figure(BigDecimal.ZERO, true, percent, false, true, 0, text.length());
    }

    Optional<Figure> scan() {
        if (!before()) {
            return Optional.empty();
        }
        int from = at;
        Optional<BigDecimal> digits = digits();
        int to = at;
        if (digits.isEmpty() || !after()) {
            return Optional.empty();
        }
        BigDecimal value = negative || open ? digits.get().negate() : digits.get();
        return Optional.of(new Figure(value, false, percent, open && !closed, marked, from, to));
    }

    private boolean before() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c >= '0' && c <= '9') || c == '.') {
                return true;
            }
            if (c == '(' || c == '[' || (c == '<' && text.indexOf('>', at) > at)) {
                open = true;
                marked = true;
            } else if (Figures.dash(c)) {
                negative = true;
                marked = true;
            } else if (c == '$' || c == '£' || c == '€' || c == '¥' || c == '+') {
                marked = true;
            } else if (c != ' '
                    && !(LETTERS_BEFORE_DOLLAR.indexOf(c) >= 0 && text.indexOf('$') > at)) {
                return false;
            }
            at++;
        }
        return false;
    }

    private Optional<BigDecimal> digits() {
        int from = at;
        long number = 0;
        int digits = 0;
        boolean zeros = true;
        boolean point = false;
        int whole = 0;
        int groups = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                zeros &= digits > 1 || c == '0';
                digits++;
            } else if (c == ',' && !point && threeDigitsAt(at + 1)) {
                groups++;
                marked = true;
            } else if (c == ','
                    && groups > 0
                    && at + 1 < text.length()
                    && text.charAt(at + 1) == ' '
                    && threeDigitsAt(at + 2)) {
                groups++;
                at++;
            } else if (c == '.' && !point) {
                point = true;
                marked = true;
                whole = digits;
            } else {
                break;
            }
            at++;
        }
        if (digits == 0 || (groups > 0 && zeros && digits > 1)) {
            return Optional.empty();
        }
        int behind = point ? digits - whole : 0;
        return Optional.of(
                digits <= LONGEST ? BigDecimal.valueOf(number, behind) : large(from, behind));
    }

    /** The number of more digits than fit into a long, of which the last stand behind a point. */
    private BigDecimal large(int from, int behind) {
        String digits = NO_DIGIT.matcher(text.substring(from, at)).replaceAll("");
        return new BigDecimal(new BigInteger(digits), behind);
    }

    private boolean threeDigitsAt(int from) {
        for (int i = from; i < from + 3; i++) {
            if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from + 3 >= text.length() || !Character.isDigit(text.charAt(from + 3));
    }

    /**
     * Percent signs, closing parentheses, a minus behind, footnote marks: nothing else may follow.
     */
    private boolean after() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ')' || c == ']' || (c == '>' && open)) {
                closed = true;
                marked = true;
            } else if (c == '%') {
                percent = true;
            } else if (Figures.dash(c) && at == text.length() - 1) {
                negative = true;
                marked = true;
            } else if (c == '(' && footnoteAt(at)) {
                at = text.indexOf(')', at);
            } else if (c == 'x' && at == text.length() - 1) {
                marked = true;
            } else if (" *†‡#¹²³^+".indexOf(c) < 0) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** "(1)", "(a)", "(1, 2)": no other digits stand in parentheses behind a figure. */
    private boolean footnoteAt(int from) {
        int close = text.indexOf(')', from);
        return close > from + 1 && (close - from <= 3 || marks(from + 1, close));
    }

    private boolean marks(int from, int to) {
        return text.substring(from, to).matches("\\w{1,2}(?:, ?\\w{1,2})+");
    }
}
