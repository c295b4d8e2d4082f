package org.crossfoot.read.statement;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Statement.Kind;

/** A statement's rows with all that is known of them before its sums are sought. */
record Sheet(
        Kind kind, List<BodyRow> rows, Tree tree, List<Optional<Concept>> concepts, Ledger ledger) {

    int size() {
        return rows.size();
    }

    String lower(int row) {
        return rows.get(row).lower();
    }

    String canon(int row) {
        return rows.get(row).canon();
    }

    Role role(int row) {
        return tree.roles().get(row);
    }

    boolean sums(int row) {
        return role(row) == Role.SUBTOTAL || role(row) == Role.TOTAL;
    }

    Optional<Integer> row(Concept concept) {
        for (int i = 0; i < concepts.size(); i++) {
            if (concepts.get(i).filter(concept::equals).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
