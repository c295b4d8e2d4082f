package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement.Kind;

/** What a reader of the filing would miss, said once. */
final class Missing {

    private Missing() {}

    /** A statement that a filing with other statements does not have. */
    static List<Outcome> statement(String check, Filing filing, Kind kind) {
        boolean others =
                filing.statements().stream().anyMatch(statement -> statement.kind() != Kind.OTHER);
        return others && filing.statements(kind).isEmpty()
                ? List.of(of(check, Reason.NO_SUCH_STATEMENT))
                : List.of();
    }

    /** The total lines that would have to balance. */
    static List<Outcome> balance(String check, Filing filing) {
        return filing.statements(Kind.BALANCE_SHEET).isEmpty()
                ? statement(check, filing, Kind.BALANCE_SHEET)
                : List.of(of(check, Reason.NO_SUCH_LINE));
    }

    private static Outcome of(String check, Reason reason) {
        return new Skipped(check, reason, "", List.of(), Optional.empty());
    }
}
