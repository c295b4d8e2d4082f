package org.crossfoot.read.claim;

import java.util.List;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Cue.Base;
import org.crossfoot.read.claim.Token.Part;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.Turn;

/** What a figure of a group is where it is not what its group is. */
final class OwnCue {

    private final String sentence;
    private final List<Token> tokens;

    OwnCue(String sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
    }

    /**
     * "was $49 million, up 79%, or $0.93 per share": the amount a share is a figure of now; "down
     * 10%, or 8% in constant currency": the last of two percentages is another one.
     */
    Cue cue(Group group, Group.Member member, Cue cue) {
        if (share(group, member, cue) || level(group, member, cue)) {
            return Cue.now(false);
        }
        boolean last = member.equals(group.members().getLast());
        return twice(group) && group.tail().spoiled() && last ? Cue.NONE : cue;
    }

    private static boolean share(Group group, Group.Member member, Cue cue) {
        return cue.base() == Base.CHANGE
                && member.perShare().isPresent()
                && group.first().quantity().unit() == Unit.PERCENT;
    }

    /** "was $8 million, or 35% higher": behind a comma the percentage alone is the change. */
    private boolean level(Group group, Group.Member member, Cue cue) {
        return cue.base() == Base.CHANGE
                && member.equals(group.first())
                && group.members().size() > 1
                && group.lead().stream().noneMatch(Turn.class::isInstance)
                && group.tail().turn().filter(t -> t.part() == Part.ADJECTIVE).isPresent()
                && tokens.stream()
                        .filter(t -> t.from() >= member.to())
                        .findFirst()
                        .filter(t -> t.is(Role.COMMA) && t.in(sentence).equals(","))
                        .isPresent();
    }

    /** Whether a group is of two percentages. */
    static boolean twice(Group group) {
        return group.members().size() == 2
                && group.members().stream().allMatch(m -> m.quantity().unit() == Unit.PERCENT);
    }
}
