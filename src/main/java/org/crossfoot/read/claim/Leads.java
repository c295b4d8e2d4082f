package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.read.claim.Cue.Base;
import org.crossfoot.read.claim.SubjectReader.Topic;
import org.crossfoot.read.claim.Token.Joint;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.When;

/** What the words before a group of figures say of where it begins and of when it is. */
final class Leads {

    /** A claim quotes no more of them. */
    private static final int WORDS = 12;

    static final Set<Role> BREAKS = Set.of(Role.STOP);
    private static final Set<Role> COMPARING = Set.of(Role.COMPARED, Role.FROM);

    private Leads() {}

    /** Where the claim begins: at the name of what it is of, or at the clause that it stands in. */
    static int start(Group group, Topic topic) {
        var named = group.leadName();
        if (named.isPresent() && named.get().subject().equals(topic.subject())) {
            return named.get().from();
        }
        var words = after(group.lead(), BREAKS);
        return words.stream()
                .skip(Math.max(0, words.size() - WORDS))
                .dropWhile(Leads::joins)
                .findFirst()
                .map(Token::from)
                .orElse(group.first().quantity().from());
    }

    private static boolean joins(Token token) {
        return token.is(Role.COMMA)
                || token.is(Role.AND)
                || token.is(Role.OR)
                || token.is(Role.STOP)
                || token instanceof Token.Filler;
    }

    /** What follows the last word of some roles; all of it where there is none. */
    static List<Token> after(List<Token> words, Set<Role> roles) {
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            from =
                    words.get(i) instanceof Joint joint && roles.contains(joint.role())
                            ? i + 1
                            : from;
        }
        return words.subList(from, words.size());
    }

    /** The time of the group's figures. */
    static Optional<When> time(Group group, Cue cue) {
        boolean compares =
                group.lead().stream().anyMatch(t -> t.is(Role.COMPARED) || t.is(Role.FROM));
        boolean then = cue.base() == Base.THEN || (cue.base() == Base.NOW && !compares);
        // words before what compares may have the time of the figure before
        var lead = cue.base() == Base.THEN ? after(group.lead(), COMPARING) : group.lead();
        return lead.reversed().stream()
                .filter(When.class::isInstance)
                .map(When.class::cast)
                .filter(when -> then || (!when.moment().relative() && !against(group.lead(), when)))
                .findFirst();
    }

    /** "was up compared with the third quarter and increased": the time is the other one's. */
    private static boolean against(List<Token> lead, When when) {
        return lead.subList(0, lead.indexOf(when)).reversed().stream()
                .filter(t -> !(t instanceof Token.Filler))
                .findFirst()
                .filter(t -> t.is(Role.COMPARED))
                .isPresent();
    }

    /** The first time that is named by its place before another one. */
    static Optional<When> relative(Group group) {
        return group.lead().stream()
                .filter(When.class::isInstance)
                .map(When.class::cast)
                .filter(when -> when.moment().relative())
                .findFirst();
    }
}
