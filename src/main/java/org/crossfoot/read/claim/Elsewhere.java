package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Subject.Sense;
import org.crossfoot.model.Unit;
import org.crossfoot.model.Watch;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Role;

/**
 * What the tables beside the statements name: "Adjusted EBITDA", "Medical Device revenue". Where
 * several of them use one name for different figures, which is meant is not known.
 */
final class Elsewhere {

    private final Rows rows;
    private final Phrases<Subject> names = new Phrases<>();

    Elsewhere(List<Statement> filed) {
        rows = Rows.others(filed);
        rows.labels()
                .forEach(
                        (label, places) ->
                                names.addIfNew(
                                        label,
                                        new Subject(
                                                label,
                                                rows.concept(places),
                                                rows.nature(places),
                                                Sense.AS_IS,
                                                places)));
    }

    Rows rows() {
        return rows;
    }

    boolean holds(Subject subject) {
        return !subject.rows().isEmpty() && subject.rows().stream().allMatch(rows::hold);
    }

    /** Whether it is an amount a share in every row. */
    boolean perShare(Subject subject) {
        return holds(subject)
                && subject.rows().stream().allMatch(row -> rows.unit(row) == Unit.PER_SHARE);
    }

    /** Words before a figure with the last name among them in one piece; empty without one. */
    Optional<List<Token>> named(String sentence, List<Token> lead) {
        int from = 0;
        int last = -1;
        Optional<Subject> named = Optional.empty();
        for (int first = 0; first < lead.size(); first++) {
            Watch.tick();
            int start = lead.get(first).from();
            if (!Character.isLetterOrDigit(sentence.charAt(start))) {
                continue;
            }
            var hit = names.at(sentence, start);
            int end = hit.isEmpty() ? -1 : ending(lead, first, hit.get().to());
            if (end > last) {
                from = first;
                last = end;
                named = hit.map(Phrases.Hit::meaning);
            }
        }
        if (named.isEmpty() || aside(lead, from, last) || narrowed(sentence, lead.get(last).to())) {
            return Optional.empty();
        }
        return joined(lead, from, last, named.get(), sentence);
    }

    /** The token that a name ends with; -1 where it ends inside of one. */
    private static int ending(List<Token> lead, int first, int to) {
        int last = first;
        while (last < lead.size() && lead.get(last).to() < to) {
            last++;
        }
        return last < lead.size() && lead.get(last).to() == to ? last : -1;
    }

    /** "Tangible equity per share" is another figure than tangible equity. */
    private static boolean narrowed(String sentence, int to) {
        return sentence.startsWith(" per ", to);
    }

    /** "Sales, which include device revenue, were": what a comma ends is not spoken of. */
    private static boolean aside(List<Token> lead, int first, int last) {
        return lead.subList(0, first).stream().anyMatch(t -> t.is(Role.STOP))
                && lead.subList(last + 1, lead.size()).stream().anyMatch(t -> t.is(Role.COMMA));
    }

    private static Optional<List<Token>> joined(
            List<Token> lead, int first, int last, Subject subject, String sentence) {
        int from = lead.get(first).from();
        int to = lead.get(last).to();
        var named = new ArrayList<>(lead.subList(0, first));
        named.add(
                new Named(
                        from,
                        to,
                        new Subject(
                                sentence.substring(from, to),
                                subject.concept(),
                                subject.nature(),
                                subject.sense(),
                                subject.rows()),
                        Optional.empty(),
                        true));
        named.addAll(lead.subList(last + 1, lead.size()));
        return named.stream().anyMatch(t -> t.is(Role.ADJUSTED))
                ? Optional.empty()
                : Optional.of(named);
    }

    List<Row> called(List<String> names) {
        return rows.called(names);
    }
}
