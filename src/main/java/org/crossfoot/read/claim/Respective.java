package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Quantity;
import org.crossfoot.read.claim.Token.Role;

/**
 * Tells apart what a sentence says of several things at once: "revenue and net income were $9
 * million and $1 million, respectively" is as good as "revenue was $9 million and net income was $1
 * million". What is put in between has no characters of its own.
 */
final class Respective {

    private static final String WORD = "respectively";

    private final String sentence;
    private final List<Token> tokens;
    private final List<Quantity> told = new ArrayList<>();

    Respective(Measures measures, String sentence, List<Token> spoken) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(spoken);
        var timed =
                TimedList.of(sentence, spoken).stream().flatMap(l -> l.figures().stream()).toList();
        told.addAll(timed);
        var lists = TimedList.rows(sentence, spoken);
        lists.removeIf(list -> timed.contains(list.getFirst()));
        var kinds = new ShareKinds(measures, sentence, tokens);
        List<Named> names = List.of();
        for (List<Quantity> list : lists) {
            if (kinds.tell(list)) {
                told.addAll(list);
            } else if (sentence.indexOf(WORD, list.getLast().to()) >= 0) {
                names = name(list, names);
            } else if (compared(list) && names.size() == list.size()) {
                compare(list, names);
            }
        }
    }

    /** The sentence with everything said of one thing at a time. */
    List<Token> tokens() {
        return tokens;
    }

    /** Where figures begin that are shared out and not told apart; the sentence's end if none. */
    int shared() {
        int word = sentence.indexOf(WORD);
        while (word >= 0) {
            Optional<Quantity> last = last(word);
            if (last.filter(told::contains).isEmpty()) {
                return first(word);
            }
            word = sentence.indexOf(WORD, word + 1);
        }
        return sentence.length();
    }

    private Optional<Quantity> last(int before) {
        return tokens.reversed().stream()
                .filter(t -> t.from() < before)
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .findFirst();
    }

    /** Where the figures begin that stand in a row before a word. */
    private int first(int word) {
        int from = word;
        for (Token token : tokens.reversed()) {
            if (token instanceof Quantity && token.from() < word) {
                from = token.from();
            } else if (from < word && !between(token)) {
                break;
            }
        }
        return from;
    }

    private static boolean between(Token token) {
        return token.is(Role.AND)
                || token.is(Role.COMMA)
                || token.is(Role.OR)
                || token instanceof Token.PerShare
                || token instanceof Token.Hedging
                || token instanceof Token.Filler;
    }

    /** The names that the list has a figure for each of: its own, or those of the one before. */
    private List<Named> name(List<Quantity> list, List<Named> before) {
        int at = tokens.indexOf(list.getFirst());
        var names = names(at);
        if (names.size() == list.size()) {
            var verb = tokens.subList(tokens.indexOf(names.getLast()) + 1, at);
            give(list, names, List.copyOf(verb));
            tokens.subList(
                            tokens.indexOf(names.getFirst()) + 1,
                            tokens.indexOf(names.getLast()) + 1)
                    .clear();
            return names;
        }
        if (names.isEmpty() && compared(list) && before.size() == list.size()) {
            compare(list, before);
        }
        return before;
    }

    /** Whether a list is of what the one before it is compared with. */
    private boolean compared(List<Quantity> list) {
        return tokens.subList(0, tokens.indexOf(list.getFirst())).reversed().stream()
                .takeWhile(t -> !(t instanceof Quantity) && !(t instanceof Named))
                .anyMatch(t -> t.is(Role.COMPARED) || t.is(Role.FROM));
    }

    /** The names in a row that a verb alone keeps apart from the figures. */
    private List<Named> names(int figure) {
        var names = new ArrayList<Named>();
        boolean joined = true;
        for (Token token : tokens.subList(0, figure).reversed()) {
            if (token instanceof Named named && joined) {
                names.addFirst(named);
                joined = false;
            } else if (token.is(Role.AND) || token.is(Role.COMMA)) {
                joined |= !names.isEmpty();
            } else if (!(token instanceof Token.Filler) && (!names.isEmpty() || breaks(token))) {
                break;
            }
        }
        return names;
    }

    private static boolean breaks(Token token) {
        return token instanceof Quantity
                || token instanceof Token.Strange
                || token instanceof Named
                || token.is(Role.STOP)
                || token.is(Role.COMPARED)
                || token.is(Role.FROM);
    }

    private void give(List<Quantity> list, List<Named> names, List<Token> verb) {
        for (int i = 1; i < list.size(); i++) {
            int from = list.get(i).from();
            var said = new ArrayList<Token>(List.of(moved(names.get(i), from)));
            verb.forEach(token -> said.add(moved(token, from)));
            tokens.addAll(tokens.indexOf(list.get(i)), said);
        }
        told.addAll(list);
    }

    private void compare(List<Quantity> list, List<Named> names) {
        var time = behind(list.getLast());
        for (int i = 0; i < list.size(); i++) {
            Quantity figure = list.get(i);
            int from = figure.from();
            tokens.addAll(
                    tokens.indexOf(figure),
                    List.of(
                            new Token.Joint(from, from, Role.COMPARED),
                            moved(names.get(i), from),
                            new Token.Joint(from, from, Role.OF)));
            time.ifPresent(
                    when -> tokens.add(tokens.indexOf(figure) + 1, moved(when, figure.to())));
        }
        told.addAll(list);
    }

    /** The time that follows a list, which is of all its figures. */
    private Optional<Token> behind(Quantity last) {
        return tokens.subList(tokens.indexOf(last) + 1, tokens.size()).stream()
                .dropWhile(
                        t ->
                                t instanceof Token.Filler
                                        || t instanceof Token.PerShare
                                        || t.is(Role.COMMA)
                                        || t.is(Role.OF))
                .findFirst()
                .filter(Token.When.class::isInstance);
    }

    private static Token moved(Token token, int to) {
        return switch (token) {
            case Named name -> new Named(to, to, name.subject(), name.ratio(), name.sure());
            case Token.Joint joint -> new Token.Joint(to, to, joint.role());
            case Token.Turn turn -> new Token.Turn(to, to, turn.way(), turn.part());
            case Token.When when -> new Token.When(to, to, when.moment());
            case Token.Hedging hedging -> new Token.Hedging(to, to, hedging.hedge());
            default -> new Token.Filler(to, to);
        };
    }
}
