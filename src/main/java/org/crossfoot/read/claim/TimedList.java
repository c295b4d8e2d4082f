package org.crossfoot.read.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Token.PerShare;
import org.crossfoot.read.claim.Token.Quantity;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.When;

/**
 * Figures in a row and as many times in the same order: "$2 million and $3 million in 2020 and
 * 2019", "at June 30, 2020 and 2019, cash was $2 million and $3 million, respectively".
 *
 * @param times the time of each figure
 * @param to offset in the sentence after the last figure and the times behind it
 */
record TimedList(List<Quantity> figures, List<When> times, int to) {

    private static final String SHARED_OUT = "respectively";

    TimedList {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
    }

    /** The lists of a sentence, left to right. */
    static List<TimedList> of(String sentence, List<Token> tokens) {
        return rows(sentence, tokens).stream()
                .flatMap(figures -> list(sentence, tokens, figures).stream())
                .toList();
    }

    /** The figures of a sentence that stand in a row, at least two in each. */
    static List<List<Quantity>> rows(String sentence, List<Token> tokens) {
        var rows = new ArrayList<List<Quantity>>();
        int at = 0;
        while (at < tokens.size()) {
            var figures = figures(sentence, tokens, at);
            if (figures.size() > 1) {
                rows.add(figures);
            }
            at = figures.isEmpty() ? at + 1 : tokens.indexOf(figures.getLast()) + 1;
        }
        return rows;
    }

    /** The figures of one unit that commas and a last "and" join. */
    private static List<Quantity> figures(String sentence, List<Token> tokens, int from) {
        var figures = new ArrayList<Quantity>();
        boolean and = false;
        boolean apart = true;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Quantity figure) {
                if (!apart || (!figures.isEmpty() && figure.unit() != figures.getFirst().unit())) {
                    break;
                }
                figures.add(figure);
                i = past(tokens, i) - 1;
                apart = false;
                if (and) {
                    return figures;
                }
            } else if (figures.isEmpty() || !light(sentence, token)) {
                break;
            }
            and |= token.is(Role.AND);
            apart |= token.is(Role.AND) || token.is(Role.COMMA);
        }
        return figures.size() > 1 ? List.of() : figures;
    }

    /** The place after a figure and what says it again: "$2 million, or $0.14 per share, and". */
    private static int past(List<Token> tokens, int figure) {
        int next = figure + 1;
        int or = next < tokens.size() && tokens.get(next).is(Role.COMMA) ? next + 1 : next;
        boolean again =
                or + 2 < tokens.size()
                        && tokens.get(or).is(Role.OR)
                        && tokens.get(or + 1) instanceof Quantity other
                        && (tokens.get(or + 2) instanceof PerShare || other.unit() == Unit.PERCENT);
        return again ? or + 2 : next;
    }

    private static boolean light(String sentence, Token token) {
        return token.is(Role.AND)
                || (token.is(Role.COMMA) && token.in(sentence).equals(","))
                || token instanceof Token.Hedging
                || token instanceof PerShare
                || (token instanceof Token.Filler && token.in(sentence).matches("an?|the"));
    }

    private static Optional<TimedList> list(
            String sentence, List<Token> tokens, List<Quantity> figures) {
        int last = past(tokens, tokens.indexOf(figures.getLast())) - 1;
        int to = tokens.get(last).to();
        long each = figures.stream().filter(figure -> perShare(tokens, figure)).count();
        if (each > 0 && each < figures.size()) {
            return Optional.empty();
        }
        int end = sentence.indexOf(SHARED_OUT, to);
        boolean said = end >= 0 && tokens.stream().noneMatch(t -> between(t, to, end));
        var behind = behind(sentence, tokens, last + 1, said);
        if (behind.size() == figures.size()) {
            return completed(behind)
                    .map(times -> new TimedList(figures, times, behind.getLast().to()));
        }
        if (!said || !behind.isEmpty()) {
            return Optional.empty();
        }
        var before = before(sentence, tokens, tokens.indexOf(figures.getFirst()));
        return before.size() == figures.size()
                ? completed(before)
                        .map(times -> new TimedList(figures, times, figures.getLast().to()))
                : Optional.empty();
    }

    private static boolean perShare(List<Token> tokens, Quantity figure) {
        int next = tokens.indexOf(figure) + 1;
        return next < tokens.size() && tokens.get(next) instanceof PerShare;
    }

    private static boolean between(Token token, int from, int end) {
        return token instanceof Quantity && token.from() >= from && token.from() < end;
    }

    /**
     * @param said whether "respectively" follows, so that a name may stand between
     */
    private static List<When> behind(String sentence, List<Token> tokens, int from, boolean said) {
        int at = from;
        while (at < tokens.size()
                && !(tokens.get(at) instanceof When)
                && leading(sentence, tokens.get(at), said)) {
            at++;
        }
        return times(sentence, tokens, at);
    }

    private static boolean leading(String sentence, Token token, boolean said) {
        boolean name = token instanceof Token.Named || token instanceof Token.Strange;
        return (token.is(Role.COMMA) && token.in(sentence).equals(","))
                || token.is(Role.OF)
                || token instanceof PerShare
                || token instanceof Token.Filler
                || (said && name);
    }

    /** The times that stand in a row from one token on. */
    private static List<When> times(String sentence, List<Token> tokens, int from) {
        var times = new ArrayList<When>();
        for (Token token : tokens.subList(from, tokens.size())) {
            if (token instanceof When when) {
                each(when).forEach(times::add);
            } else if (!joining(sentence, token)) {
                break;
            }
        }
        return times;
    }

    /** "the three and six months ended": a time for each. */
    private static Stream<When> each(When when) {
        return when.moment() instanceof Moment.Several(List<Moment> each) && !each.isEmpty()
                ? each.stream().map(moment -> new When(when.from(), when.to(), moment))
                : Stream.of(when);
    }

    private static boolean joining(String sentence, Token token) {
        return token instanceof When
                || token.is(Role.AND)
                || token.is(Role.OF)
                || (token.is(Role.COMMA) && token.in(sentence).equals(","))
                || token instanceof Token.Filler;
    }

    /** The times in a row nearest before the figures, with no other figure between. */
    private static List<When> before(String sentence, List<Token> tokens, int figure) {
        int last = figure - 1;
        while (last >= 0 && !(tokens.get(last) instanceof When)) {
            if (tokens.get(last) instanceof Quantity || tokens.get(last).is(Role.STOP)) {
                return List.of();
            }
            last--;
        }
        int first = last;
        while (first > 0 && joining(sentence, tokens.get(first - 1))) {
            first--;
        }
        return times(sentence, tokens.subList(0, last + 1), Math.max(0, first));
    }

    /** The times with what the first says for all: "the months ended June 30, 2020 and 2019". */
    private static Optional<List<When>> completed(List<When> times) {
        if (times.getFirst().from() == times.getLast().from()) {
            return Optional.of(times); // one name of several says of each what it is
        }
        var whole = new ArrayList<When>();
        Moment first = times.getFirst().moment();
        for (When when : times) {
            var moment = completed(first, when.moment());
            if (moment.isEmpty()) {
                return Optional.empty();
            }
            whole.add(new When(when.from(), when.to(), moment.get()));
        }
        boolean apart = whole.stream().map(When::moment).distinct().count() == whole.size();
        return apart ? Optional.of(whole) : Optional.empty();
    }

    private static Optional<Moment> completed(Moment first, Moment next) {
        if (whole(first) && whole(next)) {
            return Optional.of(next);
        }
        return switch (next) {
            case Moment.Year(Optional<Integer> year) when year.isPresent() ->
                    Optional.of(inYear(first, year.get()));
            case Moment.Day(LocalDate date) when first instanceof Moment.Span span ->
                    Optional.of(new Moment.Span(span.months(), Optional.of(date)));
            case Moment.Span span when span.end().isEmpty() -> Optional.empty();
            case Moment.Day _, Moment.Quarter _, Moment.Span _, Moment.Stretch _ ->
                    next.getClass().equals(first.getClass()) ? Optional.of(next) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * Whether it says of itself when it is: "the first half of 2004" and "the six months ended".
     */
    private static boolean whole(Moment moment) {
        return switch (moment) {
            case Moment.Stretch _ -> true;
            case Moment.Span span -> span.end().isPresent();
            case Moment.Quarter quarter -> quarter.year().isPresent();
            default -> false;
        };
    }

    private static Moment inYear(Moment first, int year) {
        return switch (first) {
            case Moment.Day(LocalDate date) -> new Moment.Day(date.withYear(year));
            case Moment.Span(int months, Optional<LocalDate> end) ->
                    new Moment.Span(months, end.map(date -> date.withYear(year)));
            case Moment.Quarter(int ordinal, Optional<Integer> _) ->
                    new Moment.Quarter(ordinal, Optional.of(year));
            case Moment.Stretch(int months, int _) -> new Moment.Stretch(months, year);
            default -> new Moment.Year(Optional.of(year));
        };
    }

    boolean holds(Group group) {
        return figures.contains(group.first().quantity());
    }

    When time(Group group) {
        return times.get(figures.indexOf(group.first().quantity()));
    }
}
