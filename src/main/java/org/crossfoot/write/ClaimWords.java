package org.crossfoot.write;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crossfoot.check.Proof;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;

/** What the patterns of checks of the prose are filled with: figures as the sentence says them. */
record ClaimWords(Filing filing, Proof proof) {

    private static final int MILLION = 6;
    private static final int BEFORE = 200;
    private static final Pattern WAY =
            Pattern.compile(
                    "\\b(?:increas|decreas|declin|improv|grew|grow|rose|ris|fell|fall|drop|reduc"
                            + "|lower|higher|up|down)[a-z]*\\b",
                    Pattern.CASE_INSENSITIVE);

    /** As {@link ProofWords}, then the words, which way it went, and the second figure. */
    Object[] arguments() {
        boolean pair = proof.terms().size() > 1;
        return new Object[] {
            capital(Labels.brief(proof.stated().label())),
            stated(),
            scaled(proof.computed()),
            scaled(proof.gap()),
            proof.terms().size(),
            proof.period().map(PlaceWords::period).orElse(""),
            pair ? Labels.brief(proof.terms().getFirst().label()) : "",
            proof.terms().isEmpty() ? "" : term(proof.terms().getFirst()),
            0,
            words(),
            proof.computed().value().signum() < 0 ? "fell" : "rose",
            pair ? term(proof.terms().get(1)) : ""
        };
    }

    /** The figure as the sentence says it: "14.1 million", "12%". */
    String stated() {
        return scaled(proof.stated().amount());
    }

    private String scaled(Amount amount) {
        return figure(amount, proof.unit()) + scale();
    }

    private String term(Proof.Term term) {
        return figure(term.amount(), term.unit());
    }

    private String figure(Amount amount, Unit unit) {
        String digits = FigureFormat.unsigned(amount, unit, unit == Unit.MONEY ? power() : 0);
        return unit == Unit.PERCENT ? digits + "%" : digits;
    }

    /** The scale of the sentence's own figure; for words without one, the tables'. */
    private int power() {
        return proof.namesWayAlone() ? printed() : Quoted.own(proof.stated().amount());
    }

    private int printed() {
        return proof.cells().stream()
                .findFirst()
                .map(cell -> filing.statement(cell.statement()).unit().power())
                .orElse(0);
    }

    private String scale() {
        return proof.unit() != Unit.MONEY
                ? ""
                : switch (power()) {
                    case 3 -> " thousand";
                    case MILLION -> " million";
                    case 9 -> " billion";
                    default -> "";
                };
    }

    /** The word that says the way: of the claim, or the last one before it. */
    private String words() {
        return proof.stated().words().map(this::way).orElse("");
    }

    private String way(Source source) {
        var document = filing.document(source.document());
        var inside = WAY.matcher(document.text(source));
        if (inside.find()) {
            return inside.group().toLowerCase(Locale.ROOT);
        }
        int from = Math.max(0, source.start() - BEFORE);
        return WAY.matcher(document.text().substring(from, source.start()))
                .results()
                .reduce((first, last) -> last)
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static String capital(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
