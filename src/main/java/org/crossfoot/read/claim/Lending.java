package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.When;

/** The time that a sentence gives those behind it, which may name none. */
final class Lending {

    /** One of those that end on the newest day, and which is not known. */
    private static final Moment UNKNOWN = new Moment.Several(List.of(new Moment.Newest()));

    private final Calendar calendar;

    Lending(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * @param before the time that the sentence was given itself
     */
    Optional<Moment> time(List<Token> tokens, List<Said> said, Optional<Moment> before) {
        var own = Timing.of(said);
        if (own.isPresent()) {
            var newest = newest(said);
            return newest.size() > 1 ? Optional.of(new Moment.Several(newest)) : own;
        }
        if (Timing.strays(said, before)) {
            return Optional.of(UNKNOWN);
        }
        return unheard(tokens).filter(calendar::newest).or(() -> before);
    }

    /** The times of its figures that end on the newest day: "for the quarter and for the year". */
    private List<Moment> newest(List<Said> said) {
        return said.stream()
                .filter(one -> !one.then())
                .flatMap(one -> one.now().stream())
                .filter(moment -> !moment.relative() && !(moment instanceof Moment.Day))
                .filter(calendar::newest)
                .distinct()
                .toList();
    }

    /** The only time of a sentence in which no figure has one: "the increase during the half". */
    private static Optional<Moment> unheard(List<Token> tokens) {
        var times =
                tokens.stream()
                        .takeWhile(token -> !token.is(Role.COMPARED) && !token.is(Role.FROM))
                        .filter(When.class::isInstance)
                        .map(token -> ((When) token).moment())
                        .filter(moment -> !moment.relative())
                        .filter(moment -> !(moment instanceof Moment.ThatPeriod))
                        .distinct()
                        .toList();
        return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
    }
}
