package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Quantity;
import org.crossfoot.read.claim.Token.Role;

/**
 * Reads "as a percentage of revenue": the percentages that follow are shares, and the sentence is
 * as good as without these words.
 */
final class Proportions {

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\bas a (?:percentage|percent|proportion|%) of" + " (?:(?:the|our|its) )?",
                    Pattern.CASE_INSENSITIVE);

    private final List<Token> tokens;

    private Proportions(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The tokens of a sentence, with shares instead of the words that say so. */
    static List<Token> told(String sentence, List<Token> tokens) {
        var words = WORDS.matcher(sentence);
        var told = new Proportions(tokens);
        while (words.find()) {
            told.tell(words.start(), words.end());
        }
        return told.tokens;
    }

    private void tell(int from, int to) {
        int first = first(from);
        int last = first(to);
        if (last >= tokens.size() || !(tokens.get(last) instanceof Named whole)) {
            return;
        }
        if (first > 0 && tokens.get(first - 1) instanceof Quantity share) {
            if (share.unit() == Unit.PERCENT) {
                tokens.removeIf(t -> t.from() >= from && t.to() <= to && !t.is(Role.OF));
            }
            return;
        }
        tokens.subList(first, last + 1).clear();
        commas(first);
        place(first, whole.subject());
    }

    /** The place of the first token from an offset on. */
    private int first(int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).from() < offset) {
            at++;
        }
        return at;
    }

    /** What stood between two commas leaves none. */
    private void commas(int at) {
        boolean behind = at < tokens.size() && tokens.get(at).is(Role.COMMA);
        boolean before = at > 0 && tokens.get(at - 1).is(Role.COMMA);
        if (behind && (before || at == 0)) {
            tokens.remove(at);
        }
    }

    /** What is named behind the words is told by its share, or else what is named before them. */
    private void place(int at, Subject whole) {
        boolean follows =
                tokens.subList(at, tokens.size()).stream()
                        .takeWhile(t -> !(t instanceof Quantity))
                        .anyMatch(Named.class::isInstance);
        if (follows) {
            tokens.subList(at, tokens.size())
                    .replaceAll(t -> t instanceof Named name ? of(name, whole) : t);
            return;
        }
        int before = at - 1;
        boolean figures = false;
        while (before >= 0 && !(tokens.get(before) instanceof Named)) {
            figures |= tokens.get(before) instanceof Quantity;
            before--;
        }
        if (before < 0) {
            return;
        }
        var share = of((Named) tokens.get(before), whole);
        if (figures && at < tokens.size()) {
            int from = tokens.get(at).from();
            tokens.add(at, new Named(from, from, share.subject(), share.ratio(), share.sure()));
        } else {
            tokens.set(before, share);
        }
    }

    private static Named of(Named name, Subject whole) {
        return new Named(name.from(), name.to(), name.subject(), Optional.of(whole), name.sure());
    }
}
