package org.crossfoot.read.claim;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Claim.Kind;
import org.crossfoot.read.claim.SubjectReader.Topic;
import org.crossfoot.read.claim.Token.Named;
import org.crossfoot.read.claim.Token.Role;

/**
 * What the first figure of a sentence is of where no name stands before it: "compared to $441
 * million last year, sales were $468 million", "this compares to $441 million".
 */
final class Openings {

    private final String sentence;
    private final List<Group> groups;
    private final List<Said> before;

    /**
     * @param before what the sentence before says
     */
    Openings(String sentence, List<Group> groups, List<Said> before) {
        this.sentence = sentence;
        this.groups = List.copyOf(groups);
        this.before = List.copyOf(before);
    }

    /** What a group is of, never for sure. */
    Optional<Topic> topic(Group group) {
        var lead = group.lead();
        boolean opens =
                group.first().equals(groups.getFirst().first())
                        && !lead.isEmpty()
                        && lead.stream()
                                .allMatch(t -> t instanceof Token.Filler || t.is(Role.COMPARED));
        if (!opens) {
            return Optional.empty();
        }
        return lead.getFirst().in(sentence).equalsIgnoreCase("this") ? said() : next();
    }

    private Optional<Topic> next() {
        return groups.size() == 1
                ? Optional.empty()
                : groups.get(1)
                        .leadName()
                        .map(Named::subject)
                        .map(subject -> new Topic(subject, Optional.empty(), false, false));
    }

    /** The one thing that the sentence before has figures of. */
    private Optional<Topic> said() {
        var levels = before.stream().filter(said -> said.kind() == Kind.LEVEL).toList();
        return levels.isEmpty()
                        || levels.stream()
                                .anyMatch(s -> !s.subject().same(levels.getFirst().subject()))
                ? Optional.empty()
                : Optional.of(
                        new Topic(levels.getFirst().subject(), Optional.empty(), false, false));
    }
}
