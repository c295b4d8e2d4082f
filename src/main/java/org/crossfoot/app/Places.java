package org.crossfoot.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;

/** Where to go in a filing. */
public final class Places {

    private static final List<Statement.Kind> MAIN =
            List.of(
                    Statement.Kind.BALANCE_SHEET,
                    Statement.Kind.INCOME_STATEMENT,
                    Statement.Kind.CASH_FLOW);

    private Places() {}

    /** The screen that a filing opens on: its main statement, else its text. */
    public static Screen first(Filing filing) {
        return main(filing).map(Places::screen).orElseGet(Screen.SourceText::new);
    }

    /** The balance sheet, else the income statement or cash flows, else whatever comes first. */
    public static Optional<Statement> main(Filing filing) {
        return Stream.concat(
                        MAIN.stream().flatMap(kind -> filing.statements(kind).stream()),
                        filing.statements().stream())
                .findFirst();
    }

    /** The first statement of a kind. */
    public static Optional<Screen> statement(Filing filing, Statement.Kind kind) {
        return filing.statements(kind).stream().findFirst().map(Places::screen);
    }

    private static Screen screen(Statement statement) {
        return new Screen.OfStatement(statement.id());
    }
}
