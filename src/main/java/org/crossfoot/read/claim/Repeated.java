package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.Optional;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Group.Member;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.PerShare;
import org.crossfoot.read.claim.Token.Quantity;
import org.crossfoot.read.claim.Token.Role;

/**
 * What a figure that is compared does not say again: "$10.7 million, or 29% of revenue, versus $9.1
 * million, or 27%", "$255 million, or $0.58 per diluted share, compared to $0.69".
 */
final class Repeated {

    private static final int CENTS = 2;

    private Repeated() {}

    /** The group with the words that the one before it has for both. */
    static Group of(Group before, Group group) {
        boolean compared = group.lead().stream().anyMatch(t -> t.is(Role.COMPARED));
        if (!compared || group.leadName().isPresent()) {
            return group;
        }
        var members = new ArrayList<Member>();
        for (Member member : group.members()) {
            members.add(share(before, perShare(before, group, member)));
        }
        return new Group(group.lead(), members, group.tail());
    }

    private static Member share(Group before, Member member) {
        boolean bare =
                member.quantity().unit() == Unit.PERCENT
                        && member.basis().isEmpty()
                        && before.members().size() > 1;
        return bare
                ? new Member(
                        member.quantity(),
                        member.hedge(),
                        member.perShare(),
                        before.members()
                                .getLast()
                                .basis()
                                .map(name -> again(name, member.quantity().to())))
                : member;
    }

    /** A name once more, where it is not printed. */
    private static Named again(Named name, int at) {
        return new Named(at, at, name.subject(), name.ratio(), false);
    }

    /** Dollars and cents alone are an amount a share where that was the last of two amounts. */
    private static Member perShare(Group before, Group group, Member member) {
        Optional<PerShare> words = before.members().getLast().perShare();
        boolean bare =
                words.isPresent()
                        && before.members().size() > 1
                        && group.members().size() == 1
                        && member.perShare().isEmpty()
                        && cents(member.quantity())
                        && !cents(before.first().quantity());
        int at = member.quantity().to();
        return bare
                ? new Member(
                        member.quantity(),
                        member.hedge(),
                        words.map(w -> new PerShare(at, at, w.diluted(), w.basic())),
                        member.basis())
                : member;
    }

    private static boolean cents(Quantity figure) {
        return figure.unit() == Unit.MONEY && figure.amount().decimals() >= CENTS;
    }
}
