package org.crossfoot.check;

import java.util.List;
import java.util.Optional;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Statement;

/** Each statement says in which unit its figures are. */
final class UnitIsStated implements Check {

    @Override
    public String id() {
        return "unit-is-stated";
    }

    @Override
    public String number() {
        return "P-01";
    }

    /** Nothing where units are stated: that is no comparison, and nothing to count as agreed. */
    @Override
    public List<Outcome> apply(Filing filing) {
        return filing.statements().stream()
                .filter(statement -> statement.kind() != Statement.Kind.OTHER)
                .filter(statement -> !statement.unit().stated())
                .map(this::unstated)
                .limit(1)
                .toList();
    }

    private Outcome unstated(Statement statement) {
        return new Skipped(
                id(),
                Reason.NO_UNIT,
                statement.title(),
                List.of(),
                Optional.of(statement.source()));
    }
}
