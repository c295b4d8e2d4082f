package org.crossfoot.app.statement;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Units;
import org.crossfoot.model.Statement;

/** The line under a statement's title: "In thousands of US dollars, except share amounts". */
record UnitCaption(Phrases phrases) {

    private static final Pattern EXCEPT =
            Pattern.compile("\\bexcept\\b[^)]*", Pattern.CASE_INSENSITIVE);

    UnitCaption(ResourceBundle messages) {
        this(new Phrases(messages));
    }

    String of(Statement statement, Units units) {
        return Stream.of(Optional.of(scale(statement, units)), audited(statement))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String scale(Statement statement, Units units) {
        var unit = statement.unit();
        String money = money(unit.currency());
        String filed = phrases.text(power(unit.power()), money);
        if (units == Units.AS_FILED) {
            return unit.stated()
                    ? filed + exception(unit.text())
                    : phrases.text("statement.unit.assumed", filed);
        }
        String shown =
                phrases.text(
                        switch (units) {
                            case MILLIONS -> power(6);
                            case THOUSANDS -> power(3);
                            default -> power(0);
                        },
                        money);
        return shown.equals(filed)
                ? filed + exception(unit.text())
                : shown
                        + exception(unit.text())
                        + " · "
                        + phrases.text("statement.unit.filed", phrases.text(brief(unit.power())));
    }

    private Optional<String> audited(Statement statement) {
        return statement
                .audited()
                .map(yes -> phrases.text(yes ? "statement.audited" : "statement.unaudited"));
    }

    private static String exception(String caption) {
        var found = EXCEPT.matcher(caption);
        return found.find() ? ", " + found.group().toLowerCase(Locale.ROOT).strip() : "";
    }

    private static String power(int power) {
        return switch (power) {
            case 3 -> "statement.unit.thousands";
            case 6 -> "statement.unit.millions";
            case 9 -> "statement.unit.billions";
            default -> "statement.unit.ones";
        };
    }

    private static String brief(int power) {
        return switch (power) {
            case 3 -> "statement.unit.brief.thousands";
            case 6 -> "statement.unit.brief.millions";
            case 9 -> "statement.unit.brief.billions";
            default -> "statement.unit.brief.ones";
        };
    }

    private static String money(String code) {
        return switch (code) {
            case "USD" -> "US dollars";
            case "EUR" -> "euros";
            default ->
                    Currency.getAvailableCurrencies().stream()
                            .filter(currency -> currency.getCurrencyCode().equals(code))
                            .map(currency -> currency.getDisplayName(Locale.ENGLISH))
                            .findFirst()
                            .orElse(code);
        };
    }
}
