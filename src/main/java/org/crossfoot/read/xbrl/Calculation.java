package org.crossfoot.read.xbrl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.read.block.Tags;

/** The sums of a calculation linkbase, between elements of which the instance has figures. */
final class Calculation {

    private Calculation() {}

    static List<Tags.Sum> sums(Links links, Instance instance) {
        var sums = new ArrayList<Tags.Sum>();
        links.calculation.values().forEach(arcs -> sums.addAll(of(arcs, instance)));
        return sums;
    }

    private static List<Tags.Sum> of(List<Arc> arcs, Instance instance) {
        Map<Concept, Map<Concept, Integer>> totals = new LinkedHashMap<>();
        for (Arc arc : arcs) {
            Optional<Concept> total = concept(arc.from(), instance);
            Optional<Concept> addend = concept(arc.to(), instance);
            if (arc.weight() != 0 && total.isPresent() && addend.isPresent()) {
                totals.computeIfAbsent(total.get(), t -> new HashMap<>())
                        .put(addend.get(), arc.weight());
            }
        }
        return totals.entrySet().stream()
                .map(entry -> new Tags.Sum(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<Concept> concept(String key, Instance instance) {
        return instance.of(key).stream().map(XbrlFact::concept).findFirst();
    }
}
