package org.crossfoot.read.statement;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
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
}
