package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Group.Tail;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.When;

/** Which of a sentence's figures say the same of one time after another. */
final class TimedLists {

    private final String sentence;
    private final List<Group> groups;
    private final List<TimedList> lists;

    TimedLists(String sentence, List<Token> tokens, List<Group> groups) {
        this.sentence = sentence;
        this.groups = List.copyOf(groups);
        this.lists = TimedList.of(sentence, tokens);
    }

    boolean hold(Group group) {
        return list(group).isPresent();
    }

    /** The group with the time that its list gives it, and without those of a list before it. */
    Group timed(Group group) {
        var lead = group.lead().stream().filter(token -> !consumed(token, group)).toList();
        return list(group)
                .map(list -> new Group(lead, group.members(), tail(list, group)))
                .orElseGet(
                        () ->
                                new Group(
                                        lead,
                                        group.members(),
                                        before(group)
                                                .map(list -> between(list, group.tail()))
                                                .orElse(group.tail())));
    }

    /** The list of two times whose change a group tells: "respectively, an increase of 38%". */
    private Optional<TimedList> before(Group group) {
        boolean bare =
                group.tail().now().isEmpty()
                        && group.tail().against().isEmpty()
                        && group.lead().stream().anyMatch(Token.Turn.class::isInstance)
                        && group.leadName().isEmpty();
        return bare ? last(group).filter(list -> list.times().size() == 2) : Optional.empty();
    }

    /** Whether a group stands right behind a list. */
    boolean behind(Group group) {
        return last(group).isPresent();
    }

    /** The list that the group before a group is of. */
    private Optional<TimedList> last(Group group) {
        Optional<Group> before = Optional.empty();
        for (Group other : groups) {
            if (other.first().equals(group.first())) {
                break;
            }
            before = Optional.of(other);
        }
        return before.flatMap(this::list);
    }

    private static Tail between(TimedList list, Tail own) {
        return own.of(Optional.of(list.times().getFirst()), Optional.of(list.times().getLast()));
    }

    private Tail tail(TimedList list, Group group) {
        var own = group.tail();
        return new Tail(
                own.turn(),
                own.named().or(() -> named(list)),
                own.part(),
                Optional.of(list.time(group)),
                Optional.empty(),
                own.spoiled(),
                own.narrowed());
    }

    /** "had $6 million and $10 million of debt": the name behind the last figure is of them all. */
    private Optional<Named> named(TimedList list) {
        var all = groups.stream().filter(list::holds).toList();
        return all.isEmpty() || all.getFirst().leadName().isPresent()
                ? Optional.empty()
                : all.getLast().tail().named();
    }

    private boolean consumed(Token token, Group group) {
        return lists.stream()
                .filter(list -> list.to() < group.first().quantity().from())
                .anyMatch(
                        list ->
                                token.from() >= list.figures().getLast().to()
                                        && token.to() <= list.to());
    }

    /** Whether a figure says of its own time what the one before it says of another. */
    boolean goesOn(Group before, Group group) {
        boolean alone = group.tail().turn().isEmpty() && !group.tail().spoiled();
        return alone
                && unit(before) == unit(group)
                && group.lead().stream().allMatch(this::joining)
                && apart(before.tail().now(), group.tail().now());
    }

    private static Unit unit(Group group) {
        return group.first().quantity().unit();
    }

    private boolean joining(Token token) {
        return token.is(Role.AND)
                || (token.is(Role.COMMA) && token.in(sentence).equals(","))
                || token instanceof Token.Hedging
                || (token instanceof Token.Filler && token.in(sentence).matches("an?|the"));
    }

    private static boolean apart(Optional<When> before, Optional<When> now) {
        var one = before.map(When::moment).filter(moment -> !moment.relative());
        var other = now.map(When::moment).filter(moment -> !moment.relative());
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private Optional<TimedList> list(Group group) {
        return lists.stream().filter(list -> list.holds(group)).findFirst();
    }
}
