package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.PerShare;
import org.crossfoot.read.claim.Token.Quantity;

/**
 * Tells two figures a share apart that a sentence gives for both kinds of shares: "basic and
 * diluted earnings per share were $0.15 and $0.14", "$0.15 and $0.14 per basic and diluted share".
 */
final class ShareKinds {

    private static final String DILUTED = "(?:fully[- ])?diluted";
    private static final String BASIC = "(?:basic|primary)";
    private static final Pattern BASIC_FIRST =
            Pattern.compile(BASIC + ",? and " + DILUTED, Pattern.CASE_INSENSITIVE);
    private static final Pattern DILUTED_FIRST =
            Pattern.compile(DILUTED + ",? and " + BASIC, Pattern.CASE_INSENSITIVE);

    /** So many words before a name may belong to it: "basic and fully diluted". */
    private static final int BEFORE = 3;

    private final Measures measures;
    private final String sentence;
    private final List<Token> tokens;

    /** Which kind the first of two figures is of, once words have said so. */
    private Optional<Boolean> basicFirst = Optional.empty();

    /**
     * @param tokens of the sentence, in which the kinds are put
     */
    ShareKinds(Measures measures, String sentence, List<Token> tokens) {
        this.measures = measures;
        this.sentence = sentence;
        this.tokens = tokens;
    }

    /** Whether the figures of a list are of both kinds, which then stand behind them. */
    boolean tell(List<Quantity> list) {
        if (list.size() != 2) {
            return false;
        }
        int last = tokens.indexOf(list.getLast()) + 1;
        if (last < tokens.size() && tokens.get(last) instanceof PerShare share) {
            return share.basic() && share.diluted() && kinds(share.in(sentence), list, share);
        }
        int first = tokens.indexOf(list.getFirst());
        return names(first, list) || (basicFirst.isPresent() && unnamed(first) && put(list));
    }

    private boolean kinds(String words, List<Quantity> list, PerShare share) {
        basicFirst = order(words);
        return basicFirst.isPresent()
                && tokens.remove(share)
                && put(list.getFirst(), list.getFirst().to(), basicFirst.get())
                && put(list.getLast(), share.to(), !basicFirst.get());
    }

    /** The kinds that stand with the name before the figures, which is then that of both. */
    private boolean names(int figure, List<Quantity> list) {
        for (int i = figure - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token instanceof Quantity || token instanceof Token.Strange) {
                return false;
            }
            if (token instanceof Named name) {
                int from = tokens.get(Math.max(0, i - BEFORE)).from();
                var order = order(sentence.substring(from, list.getFirst().from()));
                if (!name.per() || order.isEmpty()) {
                    return false;
                }
                basicFirst = order;
                var both = measures.perShare(false, false, name.subject().sense());
                tokens.set(i, new Named(name.from(), name.to(), both, name.ratio(), name.sure()));
                return put(list);
            }
        }
        return false;
    }

    /** Whether nothing is named between a figure and the one before it. */
    private boolean unnamed(int figure) {
        return tokens.subList(0, figure).reversed().stream()
                .takeWhile(t -> !(t instanceof Quantity))
                .noneMatch(t -> t instanceof Named || t instanceof Token.Strange);
    }

    private static Optional<Boolean> order(String words) {
        return BASIC_FIRST.matcher(words).find()
                ? Optional.of(true)
                : DILUTED_FIRST.matcher(words).find() ? Optional.of(false) : Optional.empty();
    }

    private boolean put(List<Quantity> list) {
        boolean basic = basicFirst.orElseThrow();
        return put(list.getFirst(), list.getFirst().to(), basic)
                && put(list.getLast(), list.getLast().to(), !basic);
    }

    private boolean put(Quantity figure, int to, boolean basic) {
        tokens.add(tokens.indexOf(figure) + 1, new PerShare(figure.to(), to, !basic, basic));
        return true;
    }
}
