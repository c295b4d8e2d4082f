package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.PerShare;
import org.crossfoot.read.claim.Token.Quantity;
import org.crossfoot.read.claim.Token.Turn;
import org.crossfoot.read.claim.Token.When;

/**
 * Figures that say the same thing in several ways, and the words around them: "was $2.3 million, or
 * 79% of revenue, in the quarter".
 *
 * @param lead the words before the first figure that belong to no other group
 * @param tail what follows the last figure and belongs to it
 */
record Group(List<Token> lead, List<Member> members, Tail tail) {

    /**
     * One figure.
     *
     * @param basis of what it is a share, where it says so
     */
    record Member(
            Quantity quantity, Hedge hedge, Optional<PerShare> perShare, Optional<Named> basis) {

        int to() {
            return basis.map(Token::to).or(() -> perShare.map(Token::to)).orElse(quantity.to());
        }
    }

    /**
     * What follows the last figure.
     *
     * @param turn "a $1.1 million increase"
     * @param named "$120 million in cash", "7 percent revenue growth"
     * @param part whether {@code named} is said to be turned: "of increased stock compensation"
     * @param now the time of the figure
     * @param against the time it is compared with
     * @param spoiled whether words make it another figure than the statements': "in constant
     *     currency"
     * @param narrowed whether words make it a part of what was named: "in other gains"
     */
    record Tail(
            Optional<Turn> turn,
            Optional<Named> named,
            boolean part,
            Optional<When> now,
            Optional<When> against,
            boolean spoiled,
            boolean narrowed) {

        /** The same, of other times. */
        Tail of(Optional<When> time, Optional<When> before) {
            return new Tail(turn, named, part, time, before, spoiled, narrowed);
        }
    }

    Group {
        lead = List.copyOf(lead);
        members = List.copyOf(members);
    }

    Member first() {
        return members.getFirst();
    }

    /** "and $0.14 per diluted share" behind "$0.15 per basic share": the other kind of the same. */
    boolean otherShare(Group before) {
        var one = before.members().getLast().perShare();
        var other = first().perShare();
        return one.isPresent()
                && other.isPresent()
                && one.get().basic() != one.get().diluted()
                && other.get().basic() == one.get().diluted()
                && other.get().diluted() == one.get().basic()
                && lead.stream().allMatch(t -> t.is(Token.Role.AND) || t.is(Token.Role.COMMA));
    }

    /** The last name in the words before it. */
    Optional<Named> leadName() {
        return lead.reversed().stream()
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .findFirst();
    }
}
