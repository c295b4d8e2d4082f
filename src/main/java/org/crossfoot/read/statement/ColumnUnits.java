package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crossfoot.model.Column;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;
import org.crossfoot.read.words.Search;

/**
 * What the heads of columns say that their figures count, whatever the rows and the caption say:
 * "Average price per share", "Useful life (years)", "Options (thousands)".
 */
final class ColumnUnits {

    private static final Search A_SHARE =
            Search.of(
                    "\\bper (?:\\w+["
                            + " -]){0,3}(?:share|unit|rsu|psu|award|option|warrant|ads|sar)\\b|\\b(?:exercise|option|average|strike|conversion|stock|share)"
                            + " prices?\\b|\\bgrant[ -]+date (?:\\w+ )?fair values?\\b",
                    "per ",
                    " price",
                    "fair value");
    private static final Pattern NO_PRICE =
            Pattern.compile(
                    "\\b(?:aggregate|total|intrinsic|dollar"
                            + " value|except|excluding|percent|number)\\b|%");
    private static final Search TIME =
            Search.of(
                    "\\((?:in )?(?:years|yrs\\.?|months|days)\\)|\\buseful"
                            + " (?:life|lives)\\b|\\bcontractual (?:term|life)\\b",
                    "(",
                    "useful",
                    "contractual");
    private static final Pattern SHARES =
            Pattern.compile(
                    "(?:total )?(?:numbers?|# )(?: of (?:\\w+"
                            + " ){0,3}(?:shares|units|options|rsus|warrants|awards))?(?: .*)?|(?:common"
                            + " |treasury )?shares");

    /** A power of ten in parentheses behind what the column counts. */
    private static final Pattern POWER =
            Pattern.compile(
                    "\\p{L}.*\\((?:\\$ ?)?(?:in )?(thous|000|million|billion)(?:ands?)?s?\\.?(?: of"
                            + " (?:dollars|shares))?\\)");

    private static final Map<String, Integer> POWERS =
            Map.of("thous", 3, "000", 3, "million", 6, "billion", 9);
    private static final Set<Kind> KINDS = Set.of(Kind.OTHER, Kind.EQUITY);
    private static final BigDecimal MOST_A_SHARE = BigDecimal.valueOf(10_000);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000);

    /** Counts of shares in thousands have fewer digits. */
    private static final BigDecimal IN_FULL = BigDecimal.valueOf(1_000_000);

    private final List<Optional<OwnUnit>> units;

    private ColumnUnits(List<Optional<OwnUnit>> units) {
        this.units = List.copyOf(units);
    }

    /**
     * The units of the columns of a table; a statement of another kind counts by its rows alone.
     */
    static ColumnUnits of(Kind kind, List<Column> columns, List<BodyRow> rows) {
        return new ColumnUnits(
                IntStream.range(0, columns.size())
                        .mapToObj(
                                i ->
                                        KINDS.contains(kind)
                                                ? unit(head(columns, i), rows, i)
                                                : Optional.<OwnUnit>empty())
                        .toList());
    }

    /** What a column counts, where its head says so. */
    Optional<OwnUnit> of(int column) {
        return units.get(column);
    }

    /** The words over a column that do not stand over all columns alike, and are no caption. */
    private static String head(List<Column> columns, int column) {
        return String.join(
                        " ",
                        columns.get(column).heads().stream()
                                .filter(
                                        text ->
                                                columns.size() == 1
                                                        || columns.stream()
                                                                .anyMatch(
                                                                        other ->
                                                                                !other.heads()
                                                                                        .contains(
                                                                                                text)))
                                .toList())
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static BigDecimal largest(List<BodyRow> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cells().get(column).stream())
                .map(placed -> placed.figure().value().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<OwnUnit> unit(String head, List<BodyRow> rows, int column) {
        boolean price = A_SHARE.in(head) && !NO_PRICE.matcher(head).find();
        if (price && largest(rows, column).compareTo(MOST_A_SHARE) < 0) {
            return Optional.of(new OwnUnit(head, Optional.of(Unit.PER_SHARE), 0));
        }
        if (TIME.in(head) && largest(rows, column).compareTo(LONGEST) < 0) {
            return Optional.of(new OwnUnit(head, Optional.of(Unit.NUMBER), 0));
        }
        Matcher power = POWER.matcher(head);
        if (head.indexOf('(') >= 0 && power.find()) {
            return Optional.ofNullable(POWERS.get(power.group(1)))
                    .map(own -> new OwnUnit(head, Optional.empty(), own));
        }
        return SHARES.matcher(head).matches() && largest(rows, column).compareTo(IN_FULL) >= 0
                ? Optional.of(new OwnUnit(head, Optional.of(Unit.SHARES), 0))
                : Optional.empty();
    }
}
