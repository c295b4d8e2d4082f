package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Hedge;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Group.Member;
import org.crossfoot.read.claim.Token.Filler;
import org.crossfoot.read.claim.Token.Hedging;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.PerShare;
import org.crossfoot.read.claim.Token.Quantity;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.When;

/** Gathers a sentence's figures into groups. */
final class GroupParser {

    private final String sentence;
    private final List<Token> tokens;
    private int at;

    GroupParser(String sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
    }

    /** The groups, left to right. */
    List<Group> groups() {
        var groups = new ArrayList<Group>();
        int from = 0;
        while (true) {
            at = nextQuantity(from);
            if (at < 0) {
                return groups;
            }
            groups.add(group(lead(from)));
            from = at;
        }
    }

    /** The token behind the last figure's words. */
    int end() {
        return at;
    }

    /** "an increase of 12% over $8.5 million": the amount is what it is compared with. */
    private List<Token> lead(int from) {
        var lead = tokens.subList(from, at);
        boolean over = from > 0 && lead.size() == 1 && lead.getFirst().in(sentence).equals("over");
        return over
                ? List.of(
                        new Token.Joint(
                                lead.getFirst().from(), lead.getFirst().to(), Role.COMPARED))
                : lead;
    }

    private Group group(List<Token> lead) {
        var members = new ArrayList<Member>();
        Optional<When> between = Optional.empty();
        members.add(member(hedge(lead)));
        int next = nextQuantity(at);
        while (next >= 0 && joins(tokens.subList(at, next)) && !dated(next)) {
            var gap = tokens.subList(at, next);
            between = between.or(() -> time(gap));
            at = next;
            members.add(member(hedge(gap)));
            next = nextQuantity(at);
        }
        var stretch = tokens.subList(at, next < 0 ? tokens.size() : next);
        var parser = new TailParser(sentence, stretch, lead);
        var tail = parser.tail(between);
        at += parser.length();
        return new Group(lead, members, tail);
    }

    private Member member(Hedge hedge) {
        var quantity = (Quantity) tokens.get(at++);
        Optional<PerShare> perShare = Optional.empty();
        Optional<Named> basis = Optional.empty();
        if (at < tokens.size() && tokens.get(at) instanceof PerShare share) {
            perShare = Optional.of(share);
            at++;
        }
        if (at < tokens.size() && tokens.get(at) instanceof Named named && named.per()) {
            String words = named.in(sentence);
            perShare =
                    Optional.of(
                            new PerShare(
                                    named.from(),
                                    named.to(),
                                    words.contains("diluted"),
                                    words.contains("basic")));
            at++;
        }
        if (quantity.unit() == Unit.PERCENT) {
            basis = basis();
        }
        return new Member(quantity, hedge, perShare, basis);
    }

    /** "of revenue", "of our total revenue" */
    private Optional<Named> basis() {
        int look = at;
        boolean of = false;
        while (look < tokens.size() && look < at + 5) {
            Token token = tokens.get(look);
            if (token instanceof Named named && of) {
                at = look + 1;
                return Optional.of(named);
            }
            of |= token.is(Role.OF);
            if (!token.is(Role.OF)
                    && !(token instanceof Filler && !token.in(sentence).equals("in"))) {
                return Optional.empty();
            }
            look++;
        }
        return Optional.empty();
    }

    private static Hedge hedge(List<Token> before) {
        for (Token token : before.reversed()) {
            if (token instanceof Hedging hedging) {
                return hedging.hedge();
            }
            if (!(token instanceof Filler)) {
                return Hedge.NONE;
            }
        }
        return Hedge.NONE;
    }

    /** Whether a gap between two figures says that they are one thing: ", or". */
    private boolean joins(List<Token> gap) {
        var weighty =
                gap.stream()
                        .filter(t -> !(t instanceof Hedging))
                        .filter(t -> !(t instanceof Filler && t.in(sentence).matches("an?|the")))
                        .toList();
        if (weighty.isEmpty()) {
            return false;
        }
        boolean aside = weighty.size() == 1 && weighty.getFirst().in(sentence).equals("(");
        boolean or = weighty.getLast().is(Role.OR);
        return aside
                || (or
                        && weighty.stream()
                                .limit(weighty.size() - 1L)
                                .allMatch(
                                        t ->
                                                t instanceof Filler
                                                        || t instanceof When
                                                        || t.is(Role.COMMA)
                                                        || t.is(Role.OF)));
    }

    /** "($21 million in 2019)": an aside that is of a time of its own says another thing. */
    private boolean dated(int next) {
        boolean amounts =
                tokens.get(next - 1).in(sentence).equals("(")
                        && ((Quantity) tokens.get(next)).unit() == Unit.MONEY;
        return amounts
                && tokens.stream()
                        .skip(next + 1L)
                        .takeWhile(t -> t instanceof Filler || t instanceof When)
                        .takeWhile(t -> !t.in(sentence).equals(")"))
                        .anyMatch(When.class::isInstance);
    }

    private static Optional<When> time(List<Token> gap) {
        return gap.stream().filter(When.class::isInstance).map(When.class::cast).findFirst();
    }

    private int nextQuantity(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Quantity) {
                return i;
            }
        }
        return -1;
    }
}
