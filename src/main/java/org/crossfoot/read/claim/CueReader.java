package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Cue.Base;
import org.crossfoot.read.claim.Token.Filler;
import org.crossfoot.read.claim.Token.Hedging;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Part;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.Turn;
import org.crossfoot.read.claim.Token.When;

/** Tells from the words nearest to a group of figures what they are. */
final class CueReader {

    private final String sentence;

    CueReader(String sentence) {
        this.sentence = sentence;
    }

    /**
     * @param before what the group before it was
     * @param timed whether the group before it names the time that it is compared with
     */
    Cue cue(Group group, Optional<Cue> before, boolean timed) {
        if (group.tail().part() && group.tail().named().isPresent()) {
            return new Cue(Base.COMPONENT, Token.Way.FLAT, true);
        }
        if (group.tail().turn().isPresent() && !reached(group)) {
            var change = Cue.change(group.tail().turn().get().way());
            return either(group) ? change.unsure() : change;
        }
        var words = significant(group.lead());
        if (words.isEmpty()) {
            return group.tail().named().isPresent() ? Cue.now(false) : Cue.NONE;
        }
        if (aside(words)) {
            return Cue.then();
        }
        if (words.size() == 1 && words.getFirst().in(sentence).equals("(") && dated(group)) {
            return Cue.then().unsure();
        }
        Token last = words.getLast();
        var rest = words.subList(0, words.size() - 1);
        Cue cue =
                switch (last) {
                    case Turn turn when turn.way() != Token.Way.FLAT -> Cue.change(turn.way());
                    case Token.Joint joint -> joint(joint.role(), rest, before, timed);
                    case Named _ -> Cue.now(false);
                    case Filler _ -> filler(last, rest, before);
                    default -> Cue.NONE;
                };
        return cue.base() == Base.NONE && group.tail().named().isPresent() ? Cue.now(false) : cue;
    }

    /** "rose to $61 million, or 40% higher": the amount is where it went, and not how far. */
    private boolean reached(Group group) {
        var words = significant(group.lead());
        return group.members().size() > 1
                && group.first().quantity().unit() == Unit.MONEY
                && !words.isEmpty()
                && words.getLast().is(Role.TO)
                && turned(words.subList(0, words.size() - 1)).isPresent();
    }

    /**
     * "was $5 million, or 46% higher": how far, or where it is, as "was $5 million, or 46%," is.
     */
    private boolean either(Group group) {
        var words = significant(group.lead());
        int from = group.members().getLast().to();
        int to = group.tail().turn().orElseThrow().from();
        return group.members().size() > 1
                && group.first().quantity().unit() == Unit.MONEY
                && !words.isEmpty()
                && words.getLast().is(Role.LEVEL)
                && from <= to
                && sentence.substring(from, to).indexOf(',') < 0;
    }

    private static boolean dated(Group group) {
        return group.first().quantity().unit() == Unit.MONEY
                && (group.tail().now().isPresent() || group.tail().against().isPresent());
    }

    /** "(Q1 2019: $21 million)": another time's figure, set beside the one before it. */
    private boolean aside(List<Token> words) {
        return words.size() == 3
                && words.getFirst().in(sentence).equals("(")
                && words.get(1) instanceof When
                && words.getLast().in(sentence).equals(":");
    }

    private Cue joint(Role role, List<Token> rest, Optional<Cue> before, boolean timed) {
        return switch (role) {
            case LEVEL -> level(rest);
            case COMPARED -> Cue.then();
            case FROM -> from(rest, before);
            case TO -> turned(rest).isPresent() || follows(rest, before) ? Cue.now(true) : Cue.NONE;
            case BY -> turned(rest).map(turn -> Cue.change(turn.way())).orElse(Cue.NONE);
            case OF -> of(rest, timed);
            case AND, COMMA, OR ->
                    plain(rest)
                            ? before.filter(c -> c.base() != Base.NOW).orElse(Cue.NONE)
                            : Cue.NONE;
            default -> Cue.NONE;
        };
    }

    /** "down 260 basis points from" speaks of another time too, in words that are not all known. */
    private static Cue from(List<Token> rest, Optional<Cue> before) {
        if (turned(rest).isPresent() || follows(rest, before)) {
            return Cue.then();
        }
        boolean turns = rest.stream().anyMatch(Turn.class::isInstance);
        return turns ? Cue.then().unsure() : Cue.NONE;
    }

    /** "revenue was", but "the increase in revenue was" */
    private static Cue level(List<Token> rest) {
        if (has(rest, Role.COMPARED)) {
            return Cue.NONE;
        }
        return !rest.isEmpty() && rest.getLast() instanceof Named
                ? turnedNoun(rest).map(turn -> Cue.change(turn.way())).orElse(Cue.now(true))
                : Cue.now(true);
    }

    private Cue of(List<Token> rest, boolean timed) {
        if (rest.isEmpty() || plain(rest)) {
            return timed ? Cue.then() : Cue.NONE;
        }
        if (rest.reversed().stream()
                .filter(t -> !(t instanceof Filler)) // "compared to a loss of"
                .findFirst()
                .filter(t -> t.is(Role.COMPARED))
                .isPresent()) {
            return Cue.then();
        }
        return switch (rest.getLast()) {
            case Turn turn when turn.part() == Part.NOUN -> Cue.change(turn.way());
            case Named _ ->
                    turnedNoun(rest)
                            .map(turn -> Cue.change(turn.way()))
                            .orElse(has(rest, Role.COMPARED) ? Cue.then() : Cue.now(true));
            case When _ -> afterTime(rest);
            default -> Cue.NONE;
        };
    }

    /** "revenue for the quarter of", "compared to prior year revenue of" */
    private Cue afterTime(List<Token> rest) {
        if (has(rest, Role.COMPARED)) {
            return Cue.then();
        }
        boolean named = rest.stream().anyMatch(Named.class::isInstance);
        return named ? turned(rest).map(t -> Cue.change(t.way())).orElse(Cue.now(true)) : Cue.NONE;
    }

    /** "flat at", "up 69% at": where it went; "at $15 million, sales were": where it is. */
    private Cue filler(Token last, List<Token> rest, Optional<Cue> before) {
        if (!last.in(sentence).equalsIgnoreCase("at")) {
            return Cue.NONE;
        }
        if (!rest.isEmpty() && rest.getLast() instanceof Turn turn) {
            return turn.way() == Token.Way.FLAT ? Cue.now(true) : Cue.NONE;
        }
        boolean went = before.filter(c -> c.base() == Base.CHANGE).isPresent() && plain(rest);
        boolean opens = before.isEmpty() && rest.isEmpty();
        return went || opens ? Cue.now(false) : Cue.NONE;
    }

    /** "an increase in revenue of" */
    private static Optional<Turn> turnedNoun(List<Token> rest) {
        for (int i = rest.size() - 2; i >= 0; i--) {
            Token token = rest.get(i);
            if (token instanceof Turn turn && turn.part() == Part.NOUN) {
                return Optional.of(turn);
            }
            if (!(token instanceof Filler) && !token.is(Role.OF)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The direction verb that the words before "by", "to" or "from" end in. */
    private static Optional<Turn> turned(List<Token> words) {
        boolean aside = // "rose in the quarter, to"
                words.size() > 1
                        && words.getLast().is(Role.COMMA)
                        && words.get(words.size() - 2) instanceof When;
        var rest = aside ? words.subList(0, words.size() - 1) : words;
        for (Token token : rest.reversed()) {
            if (token instanceof Turn turn && turn.part() != Part.ADJECTIVE) {
                return Optional.of(turn);
            }
            if (!(token instanceof Filler) && !(token instanceof When)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean follows(List<Token> rest, Optional<Cue> before) {
        return plain(rest) && before.filter(c -> c.base() != Base.NONE).isPresent();
    }

    private static boolean plain(List<Token> words) {
        return words.stream()
                .allMatch(
                        t ->
                                t instanceof Filler
                                        || t.is(Role.AND)
                                        || t.is(Role.COMMA)
                                        || t.is(Role.OR));
    }

    private static boolean has(List<Token> words, Role role) {
        return words.stream().anyMatch(token -> token.is(role));
    }

    /** Without the hedges and articles right before the figure. */
    private List<Token> significant(List<Token> lead) {
        var words = new ArrayList<>(lead);
        while (!words.isEmpty() && light(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    private boolean light(Token token) {
        return token instanceof Hedging
                || (token instanceof Filler
                        && token.in(sentence)
                                .matches("an?|the|approximate|record|[^a-z0-9]|loss|gain"));
    }
}
