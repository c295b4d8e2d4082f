package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Unit;
import org.crossfoot.read.words.Hints;
import org.crossfoot.read.words.Search;

/**
 * What each row's figures count: by the unit it states, else by its label or its heading, held
 * against the figures.
 */
final class RowUnits {

    private static final Search PER_SHARE =
            Search.of(
                    "\\bper (?:\\w+[ -]){0,4}(?:shares?|units?|ads|adss|stock)\\b|\\b(?:a|each) (?:common )?share\\b|\\beps\\b|per[- ]share|/ ?share",
                    "share",
                    "per ",
                    "eps");
    private static final Search SHARES =
            Search.of(
                    "weighted|average (?:number of )?(?:common |diluted |basic |outstanding |equivalent )*(?:shares|units|stock)|shares (?:used|outstanding|issued|authorized)|number of (?:\\w+ )*(?:shares|units)|shares? (?:in|\\(in)|(?:common|diluted|basic|ordinary|equivalent) shares|\\bshares\\b.*(?:comput|calculat|outstanding)|units outstanding|in treasury|dilutive (?:effect|common|stock|securities|potential|options|equity)",
                    "share",
                    "unit",
                    "stock",
                    "weighted",
                    "treasury",
                    "dilutive");
    private static final Pattern PER_WEIGHTED =
            Pattern.compile("per (?:basic |diluted )?weighted|per average");

    /**
     * A rate, not what is named after one or comes of one: "rate swap", "effect of rate increase".
     */
    private static final String RATE =
            "\\brate\\b(?! (?:changes?|increases?|decreases?|reductions?|differentials?|fluctuations?"
                    + "|variances?|variations?|adjustments?|locks?|caps?|collars?|swaps?|hedges?"
                    + "|hedging|contracts?|derivatives?|agreements?|instruments?|refunds?|orders?"
                    + "|matters|case|relief|protection|stabilization)\\b)";

    private static final Search PERCENT =
            Search.of(
                    "%|\\bpercent|\\bratio\\b|margin percentage|"
                            + RATE
                            + "|\\breturn on (?:average|tangible|common|assets|equity|risk)",
                    "%",
                    "percent",
                    "ratio",
                    "rate",
                    "return on");

    /** Of which a label has one in it that {@link #label} tells the unit of. */
    private static final Hints HINTS =
            new Hints(
                    List.of(
                            "share",
                            "per ",
                            "per-",
                            "eps",
                            "unit",
                            "stock",
                            "weighted",
                            "treasury",
                            "dilutive",
                            "%",
                            "percent",
                            "ratio",
                            "rate",
                            "return on"));

    private static final Pattern SPLIT =
            Pattern.compile(
                    "\\W*(?:basic|diluted|primary|fully|assuming|class|common stock|net|income|loss|total|continuing|discontinued|from|before|cumulative|extraordinary|earnings|and)\\b");

    /** A heading that parts what the heading over it counts: "Basic:". */
    private static final Pattern PART =
            Pattern.compile("\\W*(?:basic|diluted|primary|fully diluted|assuming)\\b");

    private static final Pattern SHARES_LIKE =
            Pattern.compile("basic|dilut|primary|weighted|\\bshares\\b|units");
    private static final Pattern COUNTS =
            Pattern.compile(
                    "(?:number of|shares|common shares (?:issued|outstanding)|outstanding|average|units)");

    /** What a balance sheet's rows under a heading of shares may count them by. */
    private static final Pattern COUNTED =
            Pattern.compile("\\W*(?:shares|authorized|issued|outstanding|in treasury|treasury)\\b");

    /** What an amount of money comes to a share: "($.04 per share)", "- $.52 and $.50 a share". */
    private static final Pattern GIVEN_A_SHARE =
            Pattern.compile(
                    "\\([^()]*\\d[^()]*\\b(?:per|a) (?:\\w+ )?share[^()]*\\)"
                            + "|\\.\\d+(?: \\(\\d{4}\\))? (?:per|a|each) (?:\\w+ )?share");

    private static final int LEAST_WHOLE = 6;
    private static final int CENTS = 2;
    private static final BigDecimal ROUND_A_SHARE = new BigDecimal("100");
    private static final BigDecimal MOST_A_SHARE = new BigDecimal("10000");

    private RowUnits() {}

    static List<Unit> of(Kind kind, List<BodyRow> rows, Tree tree) {
        var units = new ArrayList<Unit>();
        Unit running = Unit.MONEY;
        for (int i = 0; i < rows.size(); i++) {
            BodyRow row = rows.get(i);
            Optional<Unit> own = label(stated(row)).filter(unit -> fits(unit, kind, row.lower()));
            if (row.heading()) {
                boolean goesOn =
                        (i > 0 && rows.get(i - 1).heading())
                                || PART.matcher(row.lower()).lookingAt();
                running = own.orElse(goesOn ? running : Unit.MONEY);
                units.add(running);
                continue;
            }
            int heading = tree.headings().get(i);
            Unit over = heading >= 0 ? units.get(heading) : Unit.MONEY;
            boolean other = over != Unit.MONEY || running != Unit.MONEY;
            boolean told = other && (kind != Kind.BALANCE_SHEET || counted(row));
            Unit above = told ? over : Unit.MONEY;
            boolean split = told && own.isEmpty() && SPLIT.matcher(row.lower()).lookingAt();
            boolean strange = own.isEmpty() && !split && above == Unit.PER_SHARE && round(row);
            Unit unit =
                    strange
                            ? Unit.MONEY
                            : own.orElse(
                                    above != Unit.MONEY ? above : split ? running : Unit.MONEY);
            boolean goesOn = unit != Unit.PERCENT; // a ratio says nothing of the rows below it
            running = own.isPresent() ? (goesOn ? unit : Unit.MONEY) : split ? running : above;
            units.add(row.unit().flatMap(OwnUnit::counted).orElseGet(() -> held(unit, row)));
        }
        if (kind == Kind.INCOME_STATEMENT || kind == Kind.COMPREHENSIVE_INCOME) {
            cents(rows, units);
        }
        return units;
    }

    private static boolean counted(BodyRow row) {
        return COUNTED.matcher(row.lower()).lookingAt();
    }

    /**
     * Where all money is printed in whole numbers, figures with cents are amounts a share whatever
     * their labels leave out: "Net earnings: Basic" below earnings per share from operations.
     */
    private static void cents(List<BodyRow> rows, List<Unit> units) {
        int whole = 0;
        var cents = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            BodyRow row = rows.get(i);
            if (units.get(i) != Unit.MONEY || row.figures().isEmpty() || row.unit().isPresent()) {
                continue;
            }
            if (cents(row)) {
                cents.add(i);
            } else if (fractional(row)) {
                return;
            } else {
                whole++;
            }
        }
        if (whole >= LEAST_WHOLE && whole > cents.size()) {
            cents.forEach(i -> units.set(i, Unit.PER_SHARE));
        }
    }

    private static boolean cents(BodyRow row) {
        var figures = row.cells().stream().flatMap(Optional::stream).map(Placed::figure).toList();
        return figures.stream().anyMatch(f -> !f.nil())
                && figures.stream()
                        .filter(f -> !f.nil())
                        .allMatch(
                                f ->
                                        f.value().scale() == CENTS
                                                && f.value().abs().compareTo(ROUND_A_SHARE) < 0);
    }

    private static boolean fractional(BodyRow row) {
        for (Optional<Placed> cell : row.cells()) {
            if (cell.isPresent() && cell.get().figure().value().scale() > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Cash flows are money, whatever they are paid for. A balance sheet counts money, but for rows
     * that speak of nothing but shares or of the value of one; "$.10 a share" is a par value.
     */
    private static boolean fits(Unit unit, Kind kind, String lower) {
        if (kind == Kind.CASH_FLOW) {
            return unit == Unit.PER_SHARE;
        }
        return kind != Kind.BALANCE_SHEET
                || switch (unit) {
                    case SHARES -> COUNTS.matcher(lower).lookingAt();
                    case PER_SHARE -> lower.contains("value per");
                    case PERCENT -> false;
                    default -> true;
                };
    }

    /** The label, without what it gives a share where its figures are whole numbers. */
    private static String stated(BodyRow row) {
        return row.lower().contains(" share") && !row.heading() && !fractional(row)
                ? GIVEN_A_SHARE.matcher(row.lower()).replaceAll("")
                : row.lower();
    }

    private static Optional<Unit> label(String lower) {
        if (!HINTS.in(lower)) {
            return Optional.empty();
        }
        if (SHARES.in(lower)
                && !PER_WEIGHTED.matcher(lower).find()
                && !lower.contains("par value")) {
            return Optional.of(Unit.SHARES);
        }
        if (PER_SHARE.in(lower)
                && !lower.contains("par value")
                && !lower.contains("stated value")) {
            return Optional.of(Unit.PER_SHARE);
        }
        return PERCENT.in(lower)
                        && !lower.contains("note")
                        && !lower.contains("exchange rate")
                        && !lower.contains("preferred")
                ? Optional.of(Unit.PERCENT)
                : Optional.empty();
    }

    private static Unit large(BodyRow row) {
        String lower = row.lower();
        return SHARES_LIKE.matcher(lower).find() ? Unit.SHARES : Unit.MONEY;
    }

    /** Whether its figures are too large and too round for amounts a share. */
    private static boolean round(BodyRow row) {
        var figures = row.figures();
        return figures.stream().allMatch(f -> f.scale() <= 0)
                && figures.stream().anyMatch(f -> f.abs().compareTo(ROUND_A_SHARE) >= 0);
    }

    /** The unit, unless the figures speak against it. */
    private static Unit held(Unit unit, BodyRow row) {
        var figures = new ArrayList<Figure>();
        for (Optional<Placed> cell : row.cells()) {
            if (cell.isPresent() && !cell.get().figure().nil()) {
                figures.add(cell.get().figure());
            }
        }
        if (figures.isEmpty()) {
            return unit;
        }
        boolean cents = true;
        boolean large = false;
        boolean percent = true;
        for (Figure figure : figures) {
            boolean most = figure.value().abs().compareTo(MOST_A_SHARE) >= 0;
            cents &= figure.value().scale() >= CENTS && !most;
            large |= most;
            percent &= figure.percent();
        }
        if (percent) {
            return Unit.PERCENT;
        }
        return switch (unit) {
            case PER_SHARE -> large ? large(row) : unit;
            case SHARES -> cents ? Unit.PER_SHARE : unit;
            case PERCENT ->
                    figures.stream().anyMatch(f -> f.percent())
                            ? unit
                            : large
                                    ? Unit.MONEY
                                    : cents || figures.stream().anyMatch(f -> f.value().scale() > 0)
                                            ? unit
                                            : Unit.MONEY;
            default -> unit;
        };
    }
}
