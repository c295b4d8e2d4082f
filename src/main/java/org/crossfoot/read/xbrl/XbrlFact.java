package org.crossfoot.read.xbrl;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Tag;

/**
 * One fact of an instance.
 *
 * @param key of its element, as linkbases name it
 * @param name of its element, as the instance writes it
 * @param context when and of what
 * @param unit "USD", "shares", "USD/shares"; empty for words
 * @param value the figure; empty for words and for nothing
 * @param decimals as stated; {@link Amount#EXACT} for INF
 * @param words what stands in the element, cut where it is long
 * @param nameAt where the element's name begins in the text
 * @param start where its characters begin in the text
 * @param end where they end
 */
record XbrlFact(
        String key,
        String name,
        Context context,
        String unit,
        Optional<BigDecimal> value,
        int decimals,
        String words,
        int nameAt,
        int start,
        int end) {

    private static final String US_GAAP = "us-gaap:";

    /** The element as the model names it: those of us-gaap bare, others with their prefix. */
    Concept concept() {
        return new Concept(name.startsWith(US_GAAP) ? name.substring(US_GAAP.length()) : name);
    }

    boolean numeric() {
        return !unit.isEmpty();
    }

    boolean whole() {
        return context.dimensions().isEmpty();
    }

    Optional<Tag> tag() {
        return value.map(
                v ->
                        new Tag(
                                concept(),
                                context.period(),
                                new Amount(v, decimals),
                                unit,
                                context.dimensions()));
    }
}
