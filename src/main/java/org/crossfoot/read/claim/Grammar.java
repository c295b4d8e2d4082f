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
        this.tokens = tokens;
        this.cues = new CueReader(sentence);
        this.subjects = new SubjectReader(sentence);
    }

    List<Said> said() {
        boolean spoiled = spoiled();
        Optional<Cue> cue = Optional.empty();
        Optional<Topic> topic = Optional.empty();
        Optional<Subject> whole = Optional.empty();
        Optional<When> against = Optional.empty();
        var groups = new GroupParser(sentence, tokens).groups();
        boolean compares =
                !groups.isEmpty()
                        && groups.getFirst().lead().stream().anyMatch(t -> t.is(Role.COMPARED));
        for (Group group : groups) {
            Watch.tick();
            var here = cues.cue(group, cue, against.isPresent());
            var spoken = subjects.topic(group, topic);
            if (here.base() == Base.COMPONENT) {
                component(group, whole, spoiled);
                continue;
            }
            boolean lost = spoiled || group.tail().spoiled() || spoken.spoiled();
            boolean lone =
                    compares || (here.base() == Base.THEN && topic.filter(Topic::sure).isEmpty());
            add(group, lost ? Cue.NONE : lone ? here.unsure() : here, spoken, against);
            cue = Optional.of(here);
            topic = Optional.of(spoken);
            whole = whole.or(() -> Optional.of(spoken.subject()).filter(s -> !s.rows().isEmpty()));
            against = group.tail().against();
        }
        return said;
    }

    /** Whether a word anywhere makes all of it another sort of figure, or a hope. */
    private boolean spoiled() {
        boolean forward = tokens.stream().anyMatch(t -> t.is(Role.FORWARD));
        boolean lists = sentence.contains("respectively");
        boolean adjusted =
                tokens.stream()
                        .takeWhile(t -> !(t instanceof Token.Quantity))
                        .anyMatch(t -> t.is(Role.ADJUSTED));
        return forward || lists || adjusted;
    }

    private void add(Group group, Cue cue, Topic topic, Optional<When> before) {
        int from = start(group, topic);
        for (Group.Member member : group.members()) {
            boolean last = member.equals(group.members().getLast());
            int to = last ? Math.max(member.to(), end(group)) : member.to();
            said.add(
                    new Placing(measures, topic, cue)
                            .place(group, member, from, to, before, leadTime(group, cue)));
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

    private static Optional<When> leadTime(Group group, Cue cue) {
        boolean compares =
                group.lead().stream().anyMatch(t -> t.is(Role.COMPARED) || t.is(Role.FROM));
        boolean then = cue.base() == Base.THEN || (cue.base() == Base.NOW && !compares);
        return group.lead().reversed().stream()
                .filter(When.class::isInstance)
                .map(When.class::cast)
                .filter(when -> then || !when.moment().relative())
                .findFirst();
    }

    private int start(Group group, Topic topic) {
        int figure = group.first().quantity().from();
        var named = group.leadName();
        if (named.isPresent() && named.get().subject().equals(topic.subject())) {
            return named.get().from();
        }
        var words = behind(group.lead());
        return words.stream()
                .skip(Math.max(0, words.size() - 12))
                .dropWhile(
                        t ->
                                t.is(Role.COMMA)
                                        || t.is(Role.AND)
                                        || t.is(Role.OR)
                                        || t.is(Role.STOP)
                                        || t instanceof Token.Filler)
                .findFirst()
                .map(Token::from)
                .orElse(figure);
    }

    /** What follows the last break. */
    private static List<Token> behind(List<Token> lead) {
        int from = 0;
        for (int i = 0; i < lead.size(); i++) {
            from = lead.get(i).is(Role.STOP) ? i + 1 : from;
        }
        return lead.subList(from, lead.size());
    }

    private static Optional<When> relative(Group group) {
        return group.lead().stream()
                .filter(When.class::isInstance)
                .map(When.class::cast)
                .filter(when -> when.moment().relative())
                .findFirst();
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
                        start(group, Topic.unknown("")),
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
                                .or(() -> relative(group))
                                .map(When::moment)
                                .or(() -> spoken.flatMap(Said::against)),
                        Optional.of(scope),
                        Sureness.SURE,
                        false));
    }
}
