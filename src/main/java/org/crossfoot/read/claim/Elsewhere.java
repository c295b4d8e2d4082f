package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Subject;
import org.crossfoot.model.Subject.Row;
import org.crossfoot.model.Subject.Sense;
import org.crossfoot.model.Unit;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Role;

/**
 * What the tables beside the statements name: "Adjusted EBITDA", "Medical Device revenue". Several
 * of them may use one name for different things, so that nothing said of them is sure.
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
        for (int last = lead.size() - 1; last >= 0; last--) {
            for (int first = 0; first <= last; first++) {
                int from = lead.get(first).from();
                var hit =
                        Character.isLetterOrDigit(sentence.charAt(from))
                                ? names.at(sentence, from)
                                : Optional.<Phrases.Hit<Subject>>empty();
                if (hit.isPresent() && hit.get().to() == lead.get(last).to()) {
                    return aside(lead, first, last) || narrowed(sentence, hit.get().to())
                            ? Optional.empty()
                            : joined(lead, first, last, hit.get().meaning(), sentence);
                }
            }
        }
        return Optional.empty();
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
