package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Token.Filler;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Role;
import org.crossfoot.read.claim.Token.Strange;

/** Finds what a group of figures is said of. */
final class SubjectReader {

    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:(?:the|a|an|our|its|and|or|although|of|in|with|,|;)\\s+)*(.{1,48}?)(?=\\s+(?:at|as|for|in|during|was|were|of|is|are|to|from|increased|decreased|declined|grew|rose|totaled)\\b|[,;:(]|$)",
                    Pattern.CASE_INSENSITIVE);

    private final String sentence;

    SubjectReader(String sentence) {
        this.sentence = sentence;
    }

    /** What is spoken of, and whether nothing unknown stands between its name and the figure. */
    record Topic(Subject subject, Optional<Subject> ratio, boolean sure, boolean spoiled) {

        static Topic unknown(String name) {
            return new Topic(Subject.unknown(name), Optional.empty(), false, false);
        }
    }

    Topic topic(Group group, Optional<Topic> before) {
        var lead = group.lead();
        boolean adjusted = lead.stream().anyMatch(t -> t.is(Role.ADJUSTED));
        var tail = group.tail().named();
        if (tail.isPresent()
                && (group.tail().turn().isPresent()
                        || group.leadName().isEmpty()
                        || resulting(lead)
                        || turning(lead))) {
            return of(tail.get(), true, adjusted);
        }
        var names = names(lead);
        if (names.isEmpty()) {
            boolean strange = lead.stream().anyMatch(t -> t instanceof Strange || t.is(Role.STOP));
            return strange || before.isEmpty()
                    ? Topic.unknown(head(lead))
                    : new Topic(
                            before.get().subject(),
                            before.get().ratio(),
                            before.get().sure(),
                            adjusted || before.get().spoiled());
        }
        return chosen(group, lead, names, adjusted);
    }

    /** "cash used mostly resulted from": the figure is of what it came from. */
    private static boolean resulting(List<Token> lead) {
        return lead.reversed().stream()
                .filter(t -> !(t instanceof Token.Hedging))
                .findFirst()
                .filter(
                        t ->
                                t.is(Role.FROM)
                                        && lead.stream().noneMatch(Token.Turn.class::isInstance))
                .isPresent();
    }

    /** "cash flow fell due to an increase of": the figure is of what is named behind it. */
    private static boolean turning(List<Token> lead) {
        var words = lead.reversed().stream().filter(t -> !(t instanceof Token.Hedging)).toList();
        return words.size() > 1
                && words.getFirst().is(Role.OF)
                && words.get(1) instanceof Token.Turn turn
                && turn.part() == Token.Part.NOUN;
    }

    private Topic chosen(Group group, List<Token> lead, List<Named> names, boolean adjusted) {
        Named last = names.getLast();
        boolean money =
                group.first().quantity().unit() == Unit.MONEY
                        && group.first().quantity().amount().decimals() < 0;
        if (last.per() && money && names.size() > 1) {
            return of(names.get(names.size() - 2), true, adjusted);
        }
        var between = lead.subList(lead.indexOf(last) + 1, lead.size());
        if (between.stream().anyMatch(t -> t.is(Role.STOP) || t.is(Role.ADJUSTED))
                || joined(lead, names)) {
            return Topic.unknown(head(lead));
        }
        var around = new ArrayList<>(between);
        var before = lead.subList(0, lead.indexOf(last));
        // "in the Americas, revenue" is not all revenue
        around.addAll(Leads.after(before, Leads.BREAKS));
        boolean of = !between.isEmpty() && between.getFirst().is(Role.OF);
        boolean aside = before.stream().anyMatch(t -> t.is(Role.STOP) && !leads(t, of));
        return of(last, !aside && around.stream().noneMatch(Strange.class::isInstance), adjusted);
    }

    /** "results, including net income of": what is named there has the figure behind it. */
    private boolean leads(Token stop, boolean of) {
        String words = stop.in(sentence);
        return words.equals(";") || (of && words.contains("includ"));
    }

    private static Topic of(Named named, boolean sure, boolean adjusted) {
        return new Topic(named.subject(), named.ratio(), sure && named.sure(), adjusted);
    }

    /** The names since the last break. */
    private List<Named> names(List<Token> lead) {
        var names = new ArrayList<Named>();
        for (Token token : lead) {
            if (token instanceof Named named) {
                names.add(named);
            } else if (token.is(Role.COMPARED) || token.in(sentence).equals(")")) {
                names.clear(); // what an aside names is not what the sentence speaks of
            }
        }
        return names;
    }

    /** Whether two names share the figure: "research and selling costs were". */
    private static boolean joined(List<Token> lead, List<Named> names) {
        if (names.size() < 2) {
            return false;
        }
        int first = lead.indexOf(names.get(names.size() - 2));
        int last = lead.indexOf(names.getLast());
        var between = lead.subList(first + 1, last);
        return between.stream().anyMatch(t -> t.is(Role.AND))
                && between.stream()
                        .allMatch(t -> t.is(Role.AND) || t.is(Role.COMMA) || t instanceof Filler);
    }

    /** A name for what the grammar does not know: the first words of its clause. */
    private String head(List<Token> lead) {
        var words =
                lead.stream()
                        .dropWhile(t -> t instanceof Filler || t instanceof Token.Joint)
                        .toList();
        if (words.isEmpty()) {
            return "";
        }
        var head = HEAD.matcher(sentence.substring(words.getFirst().from(), words.getLast().to()));
        return head.lookingAt() ? head.group(1).strip() : "";
    }
}
