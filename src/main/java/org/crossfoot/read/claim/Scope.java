package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.read.claim.Token.Quantity;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.Strange;
import org.crossfoot.read.claim.Token.When;

/**
 * Whose figures, on which basis and of when a paragraph speaks, where a sentence says it for those
 * behind it: "In the Industrial segment, ...", "A year ago, ...". What is said under such words is
 * not sure to be of the statements' figures.
 */
final class Scope {

    private static final Pattern OWN = Pattern.compile("(?i)\\bgaap\\b(?<!non.gaap)");
    private static final Pattern SEQUENCE = Pattern.compile("(?i).*(?:sequential|over).*");

    private final Measures measures;
    private final boolean below;
    private boolean part;
    private boolean adjusted;
    private boolean past;

    /**
     * @param setting what stands over the paragraph
     */
    Scope(Measures measures, Setting setting) {
        this.measures = measures;
        this.below = setting.doubtful();
    }

    /** The claims of the next sentence, the times of which are still words. */
    List<Said> settled(String sentence, List<Token> tokens, List<Said> said) {
        int narrowed = Math.min(narrowed(sentence, tokens), part(sentence));
        Optional<Moment> ago = ago(sentence, tokens);
        boolean doubtful =
                below
                        || part
                        || (adjusted && !OWN.matcher(sentence).find())
                        || OtherWords.BASIS.in(sentence).find();
        boolean timeless = past && ago.isEmpty();
        List<Said> settled =
                said.stream()
                        .map(
                                one ->
                                        doubtful
                                                        || one.figure() > narrowed
                                                        || (timeless && one.now().isEmpty())
                                                ? one.unsure()
                                                : one)
                        .map(
                                one ->
                                        one.now().isEmpty() && !one.change() && !one.then()
                                                ? one.at(ago)
                                                : one)
                        .toList();
        part |= narrowed < sentence.length();
        adjusted =
                tokens.stream()
                        .takeWhile(token -> !(token instanceof Quantity))
                        .anyMatch(token -> token.is(Role.ADJUSTED));
        past = ago.isPresent() || (past && Timing.of(said).isEmpty());
        return settled;
    }

    private static int part(String sentence) {
        Matcher part = OtherWords.PART.in(sentence);
        return part.find() ? part.start() : sentence.length();
    }

    /** Where the first name stands that words before it make that of a part; else the end. */
    private int narrowed(String sentence, List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token name = tokens.get(i);
            if (name instanceof Strange
                    && tokens.get(i - 1) instanceof Strange part
                    && Character.isUpperCase(sentence.charAt(part.from()))
                    && measures.at(sentence, name.from()).isPresent()) {
                return name.from();
            }
        }
        return sentence.length();
    }

    /** The time before, where the sentence begins with it and so speaks of nothing else. */
    private static Optional<Moment> ago(String sentence, List<Token> tokens) {
        Optional<When> first = Optional.empty();
        for (Token token : tokens) {
            if (token instanceof Quantity || token.is(Role.COMPARED) || token.is(Role.FROM)) {
                break;
            }
            if (token instanceof Token.Turn) {
                return Optional.empty();
            }
            if (first.isEmpty() && token instanceof When when) {
                first = Optional.of(when);
            }
        }
        return first.filter(when -> when.moment().relative())
                .filter(when -> !SEQUENCE.matcher(when.in(sentence)).matches())
                .map(When::moment);
    }
}
