package org.crossfoot.read.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfoot.model.Column;
import org.crossfoot.model.Column.Use;
import org.crossfoot.model.Period;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.read.words.Search;

/** Builds the columns of a statement: heads, period, and what their cells are. */
final class ColumnBuilder {

    private static final Search CHANGE =
            Search.of(
                    "\\bchange\\b|\\bvariance\\b|increase ?/? ?\\(?decrease|\\bdifference\\b|\\binc(?:rease)?\\b|\\bgrowth\\b|\\b([qy])(?:/|o)\\1\\b",
                    "change",
                    "variance",
                    "inc",
                    "difference",
                    "growth",
                    "q/q",
                    "y/y",
                    "qoq",
                    "yoy");
    private static final Search PERCENT =
            Search.of(
                    "%|\\bpercent(?:age)?\\b|\\bmargin\\b|\\bbasis points\\b",
                    "%", "percent", "margin", "basis points");
    private static final Search OTHER =
            Search.of(
                    "pro ?-?forma|as adjusted|\\badjust(?:ed|ments?)\\b|non-?gaap|eliminations?|\\bnotes?$|convenience",
                    "forma",
                    "adjust",
                    "gaap",
                    "elimination",
                    "note",
                    "convenience");

    /** No filing has so many notes. */
    private static final BigDecimal MOST_NOTES = BigDecimal.valueOf(100);

    private static final int LONGEST_HEAD = 200;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A share of what is 100 % in its column is smaller than this, even in a year of great loss.
     */
    private static final BigDecimal MOST_OF_A_WHOLE = BigDecimal.valueOf(1000);

    private ColumnBuilder() {}

    static List<Column> build(
            RawTable table,
            List<BodyRow> rows,
            Phrase title,
            Kind kind,
            Registrant registrant,
            YearEnds years) {
        List<List<String>> heads = Components.heads(table.heads());
        Phrase context = Components.context(title, table.heads());
        var phrases = new ArrayList<Phrase>();
        for (List<String> head : heads) {
            phrases.add(Phrase.of(String.join(" ", head)));
        }
        var periods =
                new ColumnPeriods(
                        phrases,
                        context,
                        registrant,
                        years,
                        instant(kind, phrases, context, rows, registrant));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < table.columns(); i++) {
            Use use = use(heads.get(i), rows, i);
            boolean beside = use == Use.PERCENT && i > 0 && !change(heads.get(i));
            Optional<Period> day = kind == Kind.OTHER ? day(phrases.get(i)) : Optional.empty();
            var period =
                    periods.of(i)
                            .or(() -> day)
                            .or(() -> beside ? columns.getLast().period() : Optional.empty());
            columns.add(new Column(heads.get(i), period, use));
        }
        return kind == Kind.OTHER && ratios(columns) && !shares(rows) ? figures(columns) : columns;
    }

    /**
     * Whether the columns hold percentages, with amounts or without, each of a time of its own: the
     * rows are ratios, and those that are not, such as amounts a share, are figures like any.
     */
    private static boolean ratios(List<Column> columns) {
        return columns.size() > 1
                && columns.stream().allMatch(c -> c.use() == Use.PERCENT || c.use() == Use.FIGURES)
                && columns.stream().noneMatch(column -> PERCENT.in(lower(column.heads())))
                && columns.stream().flatMap(column -> column.period().stream()).distinct().count()
                        == columns.size();
    }

    /** Whether some figure is what the others of its column are shares of. */
    private static boolean shares(List<BodyRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .anyMatch(placed -> whole(placed.figure()));
    }

    private static List<Column> figures(List<Column> columns) {
        return columns.stream()
                .map(column -> new Column(column.heads(), column.period(), Use.FIGURES))
                .toList();
    }

    /** The words over a column; whole sentences beside a table say nothing of its cells. */
    private static String lower(List<String> heads) {
        String words = String.join(" ", heads);
        return words.length() > LONGEST_HEAD ? "" : words.toLowerCase(Locale.ROOT);
    }

    private static boolean change(List<String> heads) {
        return CHANGE.in(lower(heads));
    }

    /** The one date of a head that says nothing of a length, whatever other columns say. */
    private static Optional<Period> day(Phrase phrase) {
        boolean one = phrase.lengths().isEmpty() && phrase.whole().size() == 1;
        return one ? phrase.whole().getFirst().date().map(Period::at) : Optional.empty();
    }

    private static boolean instant(
            Kind kind,
            List<Phrase> phrases,
            Phrase context,
            List<BodyRow> rows,
            Registrant registrant) {
        return switch (kind) {
            case BALANCE_SHEET -> true;
            case OTHER ->
                    phrases.stream().allMatch(p -> p.lengths().isEmpty() && !p.toDate())
                            && context.lengths().isEmpty()
                            && !(registrant.annual()
                                    && years(phrases)
                                    && years(List.of(context))
                                    && Flows.most(rows));
            default -> false;
        };
    }

    /** Whether no more than years is said of time. */
    private static boolean years(List<Phrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> phrase.dates().stream())
                .allMatch(PartDate::yearOnly);
    }

    private static Use use(List<String> heads, List<BodyRow> rows, int column) {
        String head = lower(heads);
        int figures = 0;
        int percents = 0;
        boolean whole = false;
        for (BodyRow row : rows) {
            var cell = row.cells().get(column);
            if (cell.isPresent() && !cell.get().figure().nil()) {
                figures++;
                percents += cell.get().figure().percent() ? 1 : 0;
                whole |= whole(cell.get().figure());
            }
        }
        boolean most = percents * 2 > figures && !mixed(rows, column);
        if (most || (whole && parts(rows, column)) || PERCENT.in(head)) {
            return Use.PERCENT;
        }
        if (CHANGE.in(head)) {
            return Use.CHANGE;
        }
        return OTHER.in(head) || notes(head, rows, column) ? Use.OTHER : Use.FIGURES;
    }

    /** Whether no figure of a column is too large for a share of what is 100 % in it. */
    private static boolean parts(List<BodyRow> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cells().get(column).stream())
                .map(Placed::figure)
                .allMatch(f -> f.nil() || f.value().abs().compareTo(MOST_OF_A_WHOLE) < 0);
    }

    /**
     * Whether amounts stand among the percentages of a column: some whole number has a currency
     * sign, and all that have no sign are whole numbers, as ratios without a sign are not.
     */
    private static boolean mixed(List<BodyRow> rows, int column) {
        var others =
                rows.stream()
                        .flatMap(row -> row.cells().get(column).stream())
                        .filter(placed -> !placed.figure().percent())
                        .toList();
        return others.stream().anyMatch(placed -> priced(placed) && whole(placed))
                && others.stream().allMatch(placed -> priced(placed) || whole(placed));
    }

    private static boolean whole(Placed placed) {
        return placed.figure().value().scale() <= 0;
    }

    private static boolean priced(Placed placed) {
        return placed.shown().startsWith("$");
    }

    /** What all else in a column is a share of: "100.0%". */
    private static boolean whole(Figure figure) {
        return figure.percent() && figure.value().compareTo(HUNDRED) == 0;
    }

    /** Whether small bare numbers stand under "Notes", which may carry a year with it. */
    private static boolean notes(String head, List<BodyRow> rows, int column) {
        return head.startsWith("note")
                && rows.stream()
                        .flatMap(row -> row.cells().get(column).stream())
                        .map(Placed::figure)
                        .allMatch(figure -> figure.nil() || small(figure));
    }

    private static boolean small(Figure figure) {
        return !figure.grouped() && figure.value().compareTo(MOST_NOTES) < 0;
    }
}
