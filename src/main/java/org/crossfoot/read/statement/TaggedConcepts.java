package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Concept;

/** Concepts by the filer's tags, which go before what labels say. */
final class TaggedConcepts {

    private TaggedConcepts() {}

    static List<Optional<Concept>> settle(TagGrid tags, List<Optional<Concept>> labelled) {
        if (tags.isEmpty()) {
            return labelled;
        }
        var settled = new ArrayList<Optional<Concept>>();
        Set<Concept> held = new HashSet<>();
        for (int row = 0; row < labelled.size(); row++) {
            settled.add(
                    tags.tagged(row)
                            ? of(tags.concept(row), labelled.get(row))
                            : labelled.get(row));
            settled.getLast().ifPresent(held::add);
        }
        settled.replaceAll(
                concept ->
                        concept.map(c -> held.contains(Elements.known(c)) ? c : Elements.known(c)));
        return settled;
    }

    /** An element of the filer's own making says less than a label that we know. */
    private static Optional<Concept> of(Optional<Concept> tagged, Optional<Concept> label) {
        boolean own = tagged.filter(concept -> concept.name().indexOf(':') > 0).isPresent();
        boolean alike =
                tagged.isPresent()
                        && label.filter(l -> Elements.alike(l, tagged.get())).isPresent();
        return own || alike ? label : tagged;
    }
}
