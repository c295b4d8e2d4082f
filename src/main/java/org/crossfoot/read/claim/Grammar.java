package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Direction;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.crossfoot.model.Watch;
import org.crossfoot.read.claim.Cue.Base;
import org.crossfoot.read.claim.SubjectReader.Topic;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.When;

/** Reads what one sentence says of figures. */
final class Grammar {

    private final Measures measures;
    private final String sentence;
    private final List<Token> tokens;
    private final int shared;
    private final List<Said> before;
    private final CueReader cues;
    private final SubjectReader subjects;
    private final List<Said> said = new ArrayList<>();

    /**
     * @param before what the sentence before says: "the decrease" is the one it speaks of
     */
    Grammar(Measures measures, String sentence, List<Token> tokens, List<Said> before) {
        this.before = List.copyOf(before);
        this.measures = measures;
        this.sentence = sentence;
        var respective = new Respective(measures, sentence, tokens);
        this.tokens = respective.tokens();
        this.shared = respective.shared();
        this.cues = new CueReader(sentence);
        this.subjects = new SubjectReader(sentence);
    }

    List<Said> said() {
        boolean forward = tokens.stream().anyMatch(t -> t.is(Role.FORWARD));
        boolean adjusted = adjusted();
        Optional<Cue> cue = Optional.empty();
        Optional<Topic> topic = Optional.empty();
        Optional<Subject> whole = Optional.empty();
        Optional<When> against = Optional.empty();
        var groups = new GroupParser(sentence, tokens).groups();
        boolean compares =
                !groups.isEmpty()
                        && groups.getFirst().lead().stream().anyMatch(t -> t.is(Role.COMPARED));
        var lists = new TimedLists(sentence, tokens, groups);
        var openings = new Openings(sentence, groups, before);
        Optional<Group> last = Optional.empty();
        boolean apart = false;
        for (Group parsed : groups) {
            Watch.tick();
            apart |=
                    last.isPresent()
                            && parsed.lead().stream().anyMatch(t -> semicolon(t) && timed(t));
            var placed = lists.timed(parsed);
            var named = renamed(placed, subjects.topic(placed, topic)).orElse(placed);
            var group = last.map(one -> Repeated.of(one, named)).orElse(named);
            boolean goesOn =
                    cue.filter(c -> c.base() == Base.NOW).isPresent()
                            && last.filter(one -> lists.goesOn(one, group) || group.otherShare(one))
                                    .isPresent();
            var here =
                    goesOn
                            ? cue.get()
                            : beside(group, cues.cue(group, cue, against.isPresent()), cue);
            var spoken =
                    goesOn
                            ? topic.orElseThrow()
                            : subjects.topic(group, topic.or(() -> openings.topic(group)));
            last = Optional.of(group);
            if (here.base() == Base.COMPONENT) {
                component(
                        group,
                        whole,
                        forward || adjusted || group.tail().named().orElseThrow().to() > shared);
                continue;
            }
            boolean lost =
                    hoped(group)
                            || (group.members().getLast().to() > shared && !lists.hold(group))
                            || (group.tail().spoiled() && !OwnCue.twice(group))
                            || spoken.spoiled()
                            || (adjusted && !measures.elsewhere().holds(spoken.subject()));
            boolean lone =
                    compares
                            || apart
                            || !group.equals(named)
                            || (here.base() == Base.CHANGE && lists.behind(group))
                            || (shared < sentence.length() && !lists.hold(group))
                            || (here.base() == Base.THEN
                                    && (topic.filter(Topic::sure).isEmpty() || strays(parsed)));
            add(group, lost ? Cue.NONE : lone ? here.unsure() : here, spoken, against, end(parsed));
            cue = Optional.of(here);
            topic = Optional.of(spoken);
            whole = whole.or(() -> Optional.of(spoken.subject()).filter(s -> !s.rows().isEmpty()));
            against = group.tail().against();
        }
        return said;
    }

    /**
     * Whether the sentence speaks of what is yet to come, and not only in a clause behind a figure
     * that a verb has stated.
     */
    private boolean hoped(Group group) {
        var hope = tokens.stream().filter(t -> t.is(Role.FORWARD)).findFirst();
        if (hope.isEmpty()) {
            return false;
        }
        int from = group.members().getLast().to();
        boolean stated = group.lead().stream().anyMatch(Grammar::verb);
        boolean apart =
                tokens.stream()
                        .filter(t -> t.from() >= from && t.to() <= hope.get().from())
                        .anyMatch(t -> t.is(Role.STOP));
        return !stated || !apart;
    }

    /**
     * "a $0.4 million provision in the quarter before and": a time that is its own, or the next's.
     */
    private boolean strays(Group group) {
        boolean timed = group.tail().against().isPresent() || group.tail().now().isPresent();
        return !timed
                && tokens.stream()
                        .filter(t -> t.from() >= group.members().getLast().to())
                        .takeWhile(t -> !(t instanceof Token.Quantity) && !t.is(Role.STOP))
                        .filter(When.class::isInstance)
                        .anyMatch(t -> !lastTime(t));
    }

    /** Whether no figure follows that a time could be of. */
    private boolean lastTime(Token time) {
        return tokens.stream()
                .filter(t -> t.from() >= time.to())
                .noneMatch(Token.Quantity.class::isInstance);
    }

    /** "compared to earnings of $3 million on revenue of $45 million": both are of that time. */
    private static Cue beside(Group group, Cue here, Optional<Cue> before) {
        boolean goesOn =
                (here.base() == Base.NOW || here.base() == Base.NONE)
                        && before.filter(c -> c.base() == Base.THEN).isPresent()
                        && group.lead().stream().noneMatch(Grammar::another)
                        && (has(group, Role.OR) || !has(group, Role.COMMA));
        return goesOn ? Cue.then().unsure() : here;
    }

    /** Whether a word begins to say another thing. */
    private static boolean another(Token token) {
        return verb(token) || token.is(Role.STOP) || token.is(Role.TO);
    }

    private static boolean has(Group group, Role role) {
        return group.lead().stream().anyMatch(t -> t.is(role));
    }

    /** What is said behind a semicolon may have its time from before it, or not. */
    private boolean semicolon(Token token) {
        return token.is(Role.STOP) && token.in(sentence).equals(";");
    }

    /** Whether a time is named before it. */
    private boolean timed(Token token) {
        return tokens.stream()
                .takeWhile(other -> !other.equals(token))
                .anyMatch(When.class::isInstance);
    }

    private static boolean verb(Token token) {
        return token.is(Role.LEVEL)
                || (token instanceof Token.Turn turn && turn.part() == Token.Part.VERB);
    }

    /** Whether words before the first figure make all of them another sort of figure. */
    private boolean adjusted() {
        return tokens.stream()
                .takeWhile(t -> !(t instanceof Token.Quantity))
                .anyMatch(t -> t.is(Role.ADJUSTED));
    }

    /** The group with the name of another table's row, where no statement has what it names. */
    private Optional<Group> renamed(Group group, Topic topic) {
        boolean known =
                !topic.subject().rows().isEmpty()
                        && group.lead().stream().noneMatch(t -> t.is(Role.ADJUSTED));
        return known
                ? Optional.empty()
                : measures.elsewhere()
                        .named(sentence, group.lead())
                        .map(lead -> new Group(lead, group.members(), group.tail()));
    }

    private void add(Group group, Cue cue, Topic topic, Optional<When> before, int end) {
        int from = Leads.start(group, topic);
        var own = new OwnCue(sentence, tokens);
        for (Group.Member member : group.members()) {
            boolean last = member.equals(group.members().getLast());
            int to = last ? Math.max(member.to(), end) : member.to();
            said.add(
                    new Placing(measures, topic, own.cue(group, member, cue))
                            .place(group, member, from, to, before, Leads.time(group, cue)));
            from = nextStart(group, member);
        }
    }

    private static int nextStart(Group group, Group.Member member) {
        int index = group.members().indexOf(member) + 1;
        return index < group.members().size()
                ? group.members().get(index).quantity().from()
                : member.to();
    }

    private static int end(Group group) {
        return Math.max(
                group.tail().turn().map(Token::to).orElse(0),
                group.tail().named().map(Token::to).orElse(0));
    }

    /** "offset by $0.2 million of increased stock compensation" */
    private void component(Group group, Optional<Subject> whole, boolean spoiled) {
        var named = group.tail().named().orElseThrow();
        var concept = named.subject().concept().orElse(Concept.SHARE_BASED_COMPENSATION);
        var spoken = before.stream().filter(s -> !s.subject().rows().isEmpty()).findFirst();
        var scope = whole.or(() -> spoken.map(Said::subject)).orElse(Subject.unknown(""));
        var subject =
                new Subject(
                        named.subject().name(),
                        Optional.of(concept),
                        named.subject().nature(),
                        named.subject().sense(),
                        measures.memos(concept, scope));
        boolean money = group.first().quantity().unit() == Unit.MONEY;
        said.add(
                new Said(
                        Leads.start(group, Topic.unknown("")),
                        group.first().quantity().from(),
                        named.to(),
                        money && !spoiled ? Kind.COMPONENT : Kind.OTHER,
                        subject,
                        Optional.of(group.first().quantity().amount()),
                        group.first().quantity().unit(),
                        group.first().hedge(),
                        Direction.UP,
                        group.tail().now().map(When::moment),
                        group.tail()
                                .against()
                                .or(() -> Leads.relative(group))
                                .map(When::moment)
                                .or(() -> spoken.flatMap(Said::against)),
                        Optional.of(scope),
                        Sureness.SURE,
                        false));
    }
}
