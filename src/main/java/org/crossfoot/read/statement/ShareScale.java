package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Statement.Caption;
import org.crossfoot.model.Unit;

/**
 * The power of ten of a statement's counts of shares: what earnings divided by earnings a share
 * come nearest to, else what the caption excepts.
 */
final class ShareScale {

    private static final BigDecimal IN_FULL = new BigDecimal("5000000");
    private static final double BOUND = 5;
    private static final Pattern EXCEPTED =
            Pattern.compile(
                    "except[^)]*\\b(?<!per )(?:shares?|number of shares|units)\\b(?! and per)(?! data)|except[^)]*(?<!per )(?<!per common )\\bshares? (?:data )?(?:and|or|amounts)");
    private static final Pattern SHARES_EXCEPTED =
            Pattern.compile("except[^)]*(?<!per )(?<!per common )\\b(?:shares?|units)\\b");
    private static final Pattern SAID =
            Pattern.compile("\\bshares?\\b[^;)]{0,30}\\bin (thousands|millions)\\b");
    private static final Pattern IN_FULL_TEXT = Pattern.compile("\\d,\\d{3},\\d{3}");
    private static final int[] POWERS = {0, 3, 6};

    private ShareScale() {}

    static int power(
            Caption caption,
            List<BodyRow> rows,
            List<Unit> units,
            List<Optional<Concept>> concepts) {
        Optional<BigDecimal> shares = largest(rows, units);
        if (shares.isEmpty()) {
            return caption.power();
        }
        var income = first(rows, concepts, Concept.NET_INCOME);
        var perShare =
                first(rows, concepts, Concept.EPS_BASIC)
                        .or(() -> first(rows, concepts, Concept.EPS_BASIC_AND_DILUTED))
                        .or(() -> first(rows, concepts, Concept.EPS_DILUTED));
        if (income.isPresent() && perShare.isPresent() && perShare.get().signum() != 0) {
            double implied =
                    Math.abs(income.get().doubleValue() / perShare.get().doubleValue())
                            * Math.pow(10, caption.power());
            for (int power : POWERS) {
                double ratio = implied / (shares.get().doubleValue() * Math.pow(10, power));
                if (ratio > 1 / BOUND && ratio < BOUND) {
                    return power;
                }
            }
        }
        if (shares.get().compareTo(IN_FULL) >= 0) {
            return 0;
        }
        String lower = caption.text().toLowerCase(Locale.ROOT);
        return said(lower).orElse(EXCEPTED.matcher(lower).find() ? 0 : caption.power());
    }

    /**
     * The power that a caption gives shares by name: "(dollars in millions; shares in thousands)".
     */
    private static Optional<Integer> said(String lower) {
        var matcher = SAID.matcher(lower);
        return matcher.find()
                ? Optional.of(matcher.group(1).equals("thousands") ? 3 : 6)
                : Optional.empty();
    }

    /**
     * The power of ten of counts of shares inside labels: the caption's, unless it excepts them.
     */
    static int inLabels(Caption caption, List<BodyRow> rows) {
        String lower = caption.text().toLowerCase(Locale.ROOT);
        Optional<Integer> said = said(lower);
        if (said.isPresent() && (lower.contains("except") || lower.contains("dollars"))) {
            return said.get();
        }
        if (caption.power() == 0 || SHARES_EXCEPTED.matcher(lower).find()) {
            return 0;
        }
        boolean full =
                rows.stream()
                        .map(row -> row.lower())
                        .filter(label -> label.contains("share") || label.contains("authorized"))
                        .anyMatch(label -> IN_FULL_TEXT.matcher(label).find());
        return full ? 0 : caption.power();
    }

    private static Optional<BigDecimal> largest(List<BodyRow> rows, List<Unit> units) {
        BigDecimal largest = null;
        for (int i = 0; i < rows.size(); i++) {
            if (units.get(i) == Unit.SHARES) {
                for (Optional<Placed> cell : rows.get(i).cells()) {
                    BigDecimal value =
                            cell.map(p -> p.figure().value().abs()).orElse(BigDecimal.ZERO);
                    largest = largest == null ? value : largest.max(value);
                }
            }
        }
        return Optional.ofNullable(largest).filter(v -> v.signum() > 0);
    }

    private static Optional<BigDecimal> first(
            List<BodyRow> rows, List<Optional<Concept>> concepts, Concept concept) {
        for (int i = 0; i < rows.size(); i++) {
            if (concepts.get(i).filter(concept::equals).isPresent()
                    && !rows.get(i).cells().isEmpty()) {
                var value = rows.get(i).cells().getFirst().map(p -> p.figure().value());
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }
}
