package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one cell character by character: marks, digits, marks. */
final class FigureScanner {

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
            if (c == '(' || c == '[') {
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
        var plain = new StringBuilder();
        boolean point = false;
        int groups = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c == ',' && !point && threeDigitsAt(at + 1)) {
                groups++;
                marked = true;
            } else if (c == '.' && !point) {
                point = true;
                marked = true;
                plain.append(c);
            } else {
                break;
            }
            at++;
        }
        String number = plain.toString();
        if (number.isEmpty() || number.equals(".") || (groups > 0 && number.startsWith("00"))) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(
                        number.endsWith(".") ? number.substring(0, number.length() - 1) : number));
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
            if (c == ')' || c == ']') {
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

    private boolean footnoteAt(int from) {
        int close = text.indexOf(')', from);
        return close > 0 && close - from <= 3 && close > from + 1;
    }
}
