package org.crossfoot.read.statement;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement.Kind;

/** What each row does, once the sums are known. */
final class Roles {

    private Roles() {}

    static Role settled(Sheet sheet, int row, Optional<Concept> concept, List<Relation> relations) {
        Role role = sheet.role(row);
        if (role == Role.HEADING) {
            return role;
        }
        if (sheet.kind() == Kind.BALANCE_SHEET
                && concept.filter(
                                c ->
                                        c.equals(Concept.ASSETS)
                                                || c.equals(Concept.LIABILITIES_AND_EQUITY))
                        .isPresent()) {
            return Role.TOTAL;
        }
        if (role == Role.TOTAL && sheet.kind() == Kind.BALANCE_SHEET) {
            return Role.SUBTOTAL;
        }
        boolean sums = relations.stream().anyMatch(relation -> relation.total() == row);
        return role == Role.LINE && sums ? Role.SUBTOTAL : role;
    }
}
