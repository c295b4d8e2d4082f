package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Kind;

/** Names a balance sheet's totals that their labels leave unnamed: both sides come to the same. */
final class ByPlace {

    private ByPlace() {}

    static List<Optional<Concept>> settle(Sheet sheet, List<Optional<Concept>> concepts) {
        if (sheet.kind() != Kind.BALANCE_SHEET) {
            return concepts;
        }
        var settled = new ArrayList<>(concepts);
        var assets = sheet.row(Concept.ASSETS);
        var claims = sheet.row(Concept.LIABILITIES_AND_EQUITY);
        if (assets.isPresent() && claims.isEmpty()) {
            for (int row = sheet.size() - 1; row > assets.get(); row--) {
                if (sheet.ledger().same(row, assets.get())) {
                    settled.set(row, Optional.of(Concept.LIABILITIES_AND_EQUITY));
                    break;
                }
            }
        } else if (claims.isPresent() && assets.isEmpty()) {
            for (int row = 0; row < claims.get(); row++) {
                if (sheet.ledger().same(row, claims.get())) {
                    settled.set(row, Optional.of(Concept.ASSETS));
                    break;
                }
            }
        }
        return settled;
    }
}
