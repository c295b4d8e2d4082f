package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import org.crossfoot.read.claim.Token.Filler;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Part;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.Turn;
import org.crossfoot.read.claim.Token.When;

/** Reads what follows a figure and still belongs to it. */
final class TailParser {

    private final String sentence;
    private final List<Token> tokens;
    private final boolean article;
    private final boolean level;
    private int length;
    private Optional<Turn> turn = Optional.empty();
    private Optional<Named> named = Optional.empty();
    private boolean part;
    private Optional<When> now = Optional.empty();
    private Optional<When> against = Optional.empty();
    private boolean spoiled;

    /**
     * @param tokens up to the next figure
     * @param lead what stands before the group
     */
    TailParser(String sentence, List<Token> tokens, List<Token> lead) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.level = lead.stream().noneMatch(Turn.class::isInstance);
        this.article =
                lead.stream()
                        .filter(t -> !(t instanceof Token.Hedging))
                        .reduce((a, b) -> b)
                        .filter(t -> t.in(sentence).matches("an?|this|the"))
                        .isPresent();
    }

    /** Whether an adjective stands before another figure's name: ", non-GAAP EPS of". */
    private boolean another(int at) {
        return tokens.get(at).in(sentence).matches("non.gaap|adjusted|pro forma|core")
                && at + 1 < tokens.size()
                && (tokens.get(at + 1) instanceof Named || tokens.get(at + 1).is(Role.ADJUSTED));
    }

    int length() {
        return length;
    }

    Group.Tail tail(Optional<When> between) {
        opening();
        times();
        if (now.isEmpty() && between.isPresent()) {
            now = between;
        }
        boolean other = narrowed() || qualified() || listed();
        return new Group.Tail(turn, named, part, now, against, spoiled, other);
    }

    /** "increase in revenue", "revenue growth", "in cash", "of increased stock compensation" */
    private void opening() {
        int at = 0;
        if (at < tokens.size() && tokens.get(at).is(Role.COMMA) && article) {
            at++;
        }
        if (at < tokens.size() && tokens.get(at) instanceof When when && turnAt(at + 1)) {
            if (when.moment().relative()) {
                against = Optional.of(when);
            } else {
                now = Optional.of(when);
            }
            at++;
        }
        if (turnAt(at) && tokens.get(at) instanceof Turn first) {
            if (first.part() == Part.NOUN || first.part() == Part.ADJECTIVE) {
                turn = Optional.of(first);
                length = at + 1;
                nameAfter(at + 1, "in");
            }
        } else if (nameAt(at) && turnAt(at + 1)) {
            named = Optional.of((Named) tokens.get(at));
            turn = Optional.of((Turn) tokens.get(at + 1));
            length = at + 2;
        } else if (at == 0
                && nameAt(0)
                && tokens.getFirst() instanceof Named name
                && (article || name.per())) {
            named = Optional.of(name);
            length = 1;
        } else if (at == 0) {
            nameAfter(0, "of");
            nameAfter(0, "in");
        }
    }

    private void nameAfter(int from, String preposition) {
        if (from >= tokens.size() || !tokens.get(from).in(sentence).equals(preposition)) {
            return;
        }
        for (int at = from + 1; at < tokens.size() && at < from + 6; at++) {
            Token token = tokens.get(at);
            if (token instanceof Named name) {
                named = Optional.of(name);
                length = at + 1;
                return;
            }
            if (token instanceof Turn) {
                part = true;
            } else if (!(token instanceof Filler)) {
                break;
            }
        }
        part = false;
    }

    /** "from the prior quarter", "for the second quarter", "in constant currency" */
    private void times() {
        boolean backwards = false;
        boolean comma = false;
        for (int at = length; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token instanceof When when) {
                boolean then = backwards || (when.moment().relative() && !inside(at));
                if (then ? against.isPresent() : now.isPresent()) {
                    return;
                }
                if (then) {
                    against = Optional.of(when);
                } else {
                    now = Optional.of(when);
                }
                length = at + 1;
                backwards = false;
                comma = false;
            } else if (token.is(Role.ADJUSTED)) {
                if (another(at) && (comma || (backwards && level))) {
                    return;
                }
                spoiled = true;
                if (named(at + 1)) {
                    return;
                }
                length = at + 1;
            } else if (token.is(Role.FROM) || token.is(Role.COMPARED) || over(token)) {
                backwards = true;
            } else if (token.is(Role.COMMA) && !comma && token.in(sentence).equals(",")) {
                comma = true;
            } else if (!(token instanceof Filler) && !token.is(Role.OF) && !reported(token)) {
                return;
            }
        }
    }

    /** Whether a name follows, of which the words before it are then said. */
    private boolean named(int from) {
        return tokens.stream()
                .skip(from)
                .takeWhile(t -> !t.is(Role.STOP) && !t.is(Role.COMMA) && !t.is(Role.AND))
                .anyMatch(Named.class::isInstance);
    }

    /** "$2 million in other gains": a part of what was named. */
    private boolean narrowed() {
        int at = length;
        boolean within = false;
        while (at < tokens.size()
                && (tokens.get(at) instanceof Filler || tokens.get(at).is(Role.OF))) {
            within |= tokens.get(at).in(sentence).matches("in|of|for");
            at++;
        }
        return within
                && at < tokens.size()
                && (tokens.get(at) instanceof Token.Strange || nameAt(at))
                && named.isEmpty();
    }

    /** "$7.7 million (excluding the recovery)": another figure than the one that was named. */
    private boolean qualified() {
        int at = length;
        while (at < tokens.size() && tokens.get(at).is(Role.COMMA)) {
            at++;
        }
        return at < tokens.size()
                && OtherWords.BEHIND
                        .in(sentence)
                        .region(tokens.get(at).from(), sentence.length())
                        .lookingAt();
    }

    /**
     * "$25 million in cash, cash equivalents and investments": of more than the first name says.
     */
    private boolean listed() {
        int at = named.map(tokens::indexOf).orElse(tokens.size()) + 1;
        boolean joined = false;
        while (at < tokens.size()
                && (tokens.get(at).is(Role.COMMA) || tokens.get(at).is(Role.AND))) {
            joined = true;
            at++;
        }
        return joined
                && at < tokens.size()
                && (tokens.get(at) instanceof Named || tokens.get(at) instanceof Token.Strange);
    }

    /** "in the prior quarter", not "from" it. */
    private boolean inside(int at) {
        for (int i = at - 1; i >= 0 && tokens.get(i) instanceof Filler; i--) {
            if (tokens.get(i).in(sentence).matches("in|for|during")) {
                return true;
            }
        }
        return false;
    }

    private boolean reported(Token token) {
        return token.is(Role.LEVEL) && token.in(sentence).matches("reported|recorded|posted");
    }

    private boolean over(Token token) {
        return token instanceof Filler && token.in(sentence).equals("over");
    }

    private boolean turnAt(int at) {
        return at < tokens.size()
                && tokens.get(at) instanceof Turn
                && !(at + 1 < tokens.size() && tokens.get(at + 1).is(Role.OF));
    }

    private boolean nameAt(int at) {
        return at < tokens.size() && tokens.get(at) instanceof Named;
    }
}
