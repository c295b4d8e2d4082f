package org.crossfoot.model;

import java.util.Map;

/**
 * An XBRL fact that a filer attached to a printed figure.
 *
 * @param concept the element
 * @param period the context's period
 * @param amount value after scale and sign, with the tag's own decimals
 * @param unit the unit's measure, such as "USD" or "USD/shares"
 * @param dimensions axis to member; empty for the total
 */
public record Tag(
        Concept concept,
        Period period,
        Amount amount,
        String unit,
        Map<String, String> dimensions) {

    public Tag {
        dimensions = Map.copyOf(dimensions);
    }
}
