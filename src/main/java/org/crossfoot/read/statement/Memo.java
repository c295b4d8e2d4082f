package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Unit;

/**
 * Amounts of one meaning in a label.
 *
 * @param label short words for them
 * @param numbers one a column, empty where the label has none for it
 */
record Memo(
        String label,
        int from,
        int to,
        Unit unit,
        Optional<Concept> concept,
        List<Optional<LabelNumber>> numbers) {

    Memo {
        numbers = List.copyOf(numbers);
    }

    /**
     * The same beside the figures of its line: one amount for all columns, or one count of treasury
     * shares, is none where a dash stands for the whole. Other shares may be worth less than is
     * printed.
     */
    Optional<Memo> beside(List<Optional<Fact>> facts) {
        boolean one = numbers.stream().flatMap(Optional::stream).distinct().count() == 1;
        boolean part =
                unit == Unit.MONEY || concept.filter(Concept.TREASURY_SHARES::equals).isPresent();
        if (!one || !part) {
            return Optional.of(this);
        }
        var left = new ArrayList<>(numbers);
        for (int i = 0; i < left.size(); i++) {
            if (facts.get(i).filter(Fact::nil).isPresent()) {
                left.set(i, Optional.empty());
            }
        }
        return left.stream().allMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new Memo(label, from, to, unit, concept, left));
    }
}
