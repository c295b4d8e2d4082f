package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Statement.Kind;
import org.junit.jupiter.api.Test;

class RolesTest {

    private final Sheet sheet =
            Rowed.sheet(
                    Kind.BALANCE_SHEET,
                    """
                    Assets:
                    Cash | 5
                    Land | 4
                    The whole | 9
                    """);

    @Test
    void whatComesToASumIsASubtotal() {
        var sum = new Relation(3, List.of(), Relation.Basis.SEARCH, List.of(0));

        assertThat(Roles.settled(sheet, 3, Optional.empty(), List.of(sum)))
                .isEqualTo(Role.SUBTOTAL);
        assertThat(Roles.settled(sheet, 3, Optional.empty(), List.of())).isEqualTo(Role.LINE);
    }

    @Test
    void aSideIsATotalHoweverItIsLabelled() {
        assertThat(Roles.settled(sheet, 3, Optional.of(Concept.ASSETS), List.of()))
                .isEqualTo(Role.TOTAL);
    }

    @Test
    void aHeadingStaysOne() {
        assertThat(Roles.settled(sheet, 0, Optional.of(Concept.ASSETS), List.of()))
                .isEqualTo(Role.HEADING);
    }
}
