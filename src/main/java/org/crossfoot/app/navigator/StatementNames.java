package org.crossfoot.app.navigator;

import java.util.Locale;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.TitleWords;
import org.crossfoot.model.Statement;

/** A statement's short name: "Operations" for "Condensed consolidated statements of operations". */
record StatementNames(Phrases phrases) {

    String of(Statement statement) {
        String title = statement.title().toLowerCase(Locale.ROOT);
        return switch (statement.kind()) {
            case OTHER ->
                    statement.title().isBlank()
                            ? phrases.text("navigator.table")
                            : TitleWords.sentence(statement.title());
            case INCOME_STATEMENT -> phrases.text("navigator.income." + income(title));
            case BALANCE_SHEET, COMPREHENSIVE_INCOME, CASH_FLOW, EQUITY -> of(statement.kind());
        };
    }

    String of(Statement.Kind kind) {
        return phrases.text("navigator." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String income(String title) {
        if (title.contains("operations")) {
            return "operations";
        }
        return title.contains("earnings") ? "earnings" : "income";
    }
}
