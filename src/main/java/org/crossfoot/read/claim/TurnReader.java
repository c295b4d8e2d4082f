package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.model.Sureness;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Token.Filler;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Part;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.Turn;
import org.crossfoot.read.claim.Token.When;

/** Reads direction words that stand without a figure: "the decline in gross margin". */
final class TurnReader {

    private final String sentence;
    private final List<Token> tokens;
    private final List<Said> before;

    /**
     * @param before the claims of the sentence before, which say what is compared
     */
    TurnReader(String sentence, List<Token> tokens, List<Said> before) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.before = before;
    }

    List<Said> said(List<Said> figures) {
        boolean spoiled = tokens.stream().anyMatch(t -> t.is(Role.FORWARD) || t.is(Role.ADJUSTED));
        var found = new ArrayList<Said>();
        for (int i = 0; i < tokens.size() && !spoiled; i++) {
            if (tokens.get(i) instanceof Turn turn && turn.part() == Part.NOUN) {
                name(i + 1)
                        .filter(name -> clear(turn.from(), name.to(), figures))
                        .filter(name -> !figured(name))
                        .map(name -> said(turn, name))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The name behind "in the". */
    private Optional<Named> name(int from) {
        boolean in = false;
        for (int i = from; i < tokens.size() && i < from + 4; i++) {
            Token token = tokens.get(i);
            if (token instanceof Named named && in && named.sure()) {
                return Optional.of(named);
            }
            in |= token.in(sentence).equals("in");
            if (!(token instanceof Filler)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean clear(int from, int to, List<Said> figures) {
        return figures.stream().noneMatch(s -> s.from() < to && from < s.to());
    }

    /** Whether a figure follows, of which the word is a part: "a decline in revenue of 5%". */
    private boolean figured(Named name) {
        return tokens.stream()
                .filter(t -> t.from() >= name.to())
                .takeWhile(t -> !t.is(Role.STOP) && !t.is(Role.AND))
                .anyMatch(Token.Quantity.class::isInstance);
    }

    private Said said(Turn turn, Named name) {
        var against =
                before.stream()
                        .filter(s -> name.subject().same(s.subject()))
                        .flatMap(s -> s.against().stream())
                        .findFirst();
        return new Said(
                turn.from(),
                turn.from(),
                name.to(),
                Kind.DIRECTION,
                name.subject(),
                Optional.empty(),
                name.ratio().isPresent() ? Unit.PERCENT : Unit.MONEY,
                Hedge.NONE,
                Cue.direction(turn.way(), name.subject()),
                own(name),
                against,
                name.ratio(),
                against.isPresent() ? Sureness.SURE : Sureness.LIKELY,
                false);
    }

    private Optional<Moment> own(Named name) {
        return tokens.stream()
                .filter(t -> t.from() >= name.to())
                .filter(When.class::isInstance)
                .map(t -> ((When) t).moment())
                .filter(moment -> !moment.relative())
                .findFirst();
    }
}
