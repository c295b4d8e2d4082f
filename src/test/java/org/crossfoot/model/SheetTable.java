package org.crossfoot.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One statement of a script. */
final class SheetTable {

    private static final Pattern MARKS = Pattern.compile("^\\[([^\\]]*)\\]\\s*");
    private static final Pattern MEANING = Pattern.compile("\\s*\\{([^}]*)\\}");
    private static final Pattern DIGITS = Pattern.compile("[\\d.,]*\\d|--");

    private final String id;
    private final PageText page;
    private final List<String> script;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<Integer, String> sums = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private Statement.Caption unit = new Statement.Caption("", 0, false, "USD");
    private Source label;

    SheetTable(String id, PageText page, List<String> script) {
        this.id = id;
        this.page = page;
        this.script = script;
        this.label = page.source(0, 0);
    }

    Statement statement() {
        String[] head = cells(script.getFirst().substring(1));
        String[] kind = head[0].split(" ", -1);
        Source title = page.line(head[1].toUpperCase(Locale.ROOT)).getFirst();
        if (head.length > 2) {
            unit = new Statement.Caption(head[2], power(head[2]), true, "USD");
            page.line(head[2]);
        }
        script.stream().skip(1).forEach(this::row);
        return new Statement(
                id,
                "d1",
                Statement.Kind.valueOf(kind[0]),
                head[1],
                unit,
                Optional.of(false),
                columns,
                lines,
                relations(),
                title.to(page.source(title.start(), page.text().length())),
                kind.length > 1 ? Sureness.valueOf(kind[1]) : Sureness.SURE);
    }

    private void row(String row) {
        if (row.startsWith("@")) {
            Arrays.stream(cells(row.substring(1))).map(SheetTable::column).forEach(columns::add);
            String[] heads = columns.stream().map(Column::label).toArray(String[]::new);
            page.line(
                    IntStream.range(-1, heads.length)
                            .mapToObj(i -> i < 0 ? "" : heads[i])
                            .toArray(String[]::new));
            return;
        }
        int indent = row.length() - row.stripLeading().length();
        String[] cells = cells(row);
        boolean memo = cells[0].startsWith(">");
        String words = memo ? cells[0].substring(1).strip() : cells[0];
        var marks = MARKS.matcher(words);
        var line = new Marks(marks.find() ? marks.group(1) : "", unit.power());
        words = MARKS.matcher(words).replaceFirst("");
        var meaning = MEANING.matcher(words);
        Optional<String> meant = meaning.find() ? Optional.of(meaning.group(1)) : Optional.empty();
        words = MEANING.matcher(words).replaceFirst("");
        String[] figures = Arrays.copyOfRange(cells, 1, cells.length);
        List<Source> sources = memo ? inside(figures) : printed(indent, words, figures);
        line.key().ifPresent(key -> keys.put(key, lines.size()));
        line.sum().ifPresent(sum -> sums.put(lines.size(), sum));
        lines.add(
                new Line(
                        words,
                        meant,
                        label,
                        indent / 2 + (memo ? 1 : 0),
                        role(memo, figures, line),
                        line.unit(),
                        line.concept(),
                        IntStream.range(0, columns.size())
                                .mapToObj(
                                        i -> fact(figures, sources, i, power(columns.get(i), line)))
                                .toList()));
    }

    private static Line.Role role(boolean memo, String[] figures, Marks line) {
        if (memo) {
            return Line.Role.MEMO;
        }
        if (figures.length == 0) {
            return Line.Role.HEADING;
        }
        return line.sum().isEmpty() ? Line.Role.LINE : Line.Role.SUBTOTAL;
    }

    private List<Source> printed(int indent, String words, String[] figures) {
        String[] pieces = new String[figures.length + 1];
        pieces[0] = " ".repeat(indent) + words;
        System.arraycopy(figures, 0, pieces, 1, figures.length);
        List<Source> sources = page.line(pieces);
        label = page.source(sources.getFirst().start() + indent, sources.getFirst().end());
        return sources.subList(1, sources.size());
    }

    private List<Source> inside(String[] figures) {
        int from = label.start();
        var sources = new ArrayList<Source>();
        for (String figure : figures) {
            int at = page.text().indexOf(figure, from);
            int start =
                    at < 0 || at >= label.end() ? page.text().indexOf(figure, label.start()) : at;
            from = start + 1;
            sources.add(page.source(start, start + figure.length()));
        }
        return sources;
    }

    private static Optional<Fact> fact(String[] figures, List<Source> sources, int i, int power) {
        if (i >= figures.length || figures[i].isEmpty()) {
            return Optional.empty();
        }
        var digits = DIGITS.matcher(figures[i]);
        if (!digits.find()) {
            throw new IllegalArgumentException(figures[i]);
        }
        Source cell = sources.get(i);
        var at =
                new Source(
                        cell.document(),
                        cell.start() + digits.start(),
                        cell.start() + digits.end());
        if (digits.group().equals("--")) {
            return Optional.of(new Fact(Amount.nil(power), figures[i], at));
        }
        var amount = Amount.printed(new BigDecimal(digits.group().replace(",", "")), power);
        boolean negative = figures[i].contains("(") || figures[i].startsWith("-");
        return Optional.of(new Fact(negative ? amount.negated() : amount, figures[i], at));
    }

    private List<Relation> relations() {
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(sum -> new SumScript(sum.getKey(), sum.getValue(), keys).relation(lines))
                .toList();
    }

    private static Column column(String text) {
        var use = Column.Use.FIGURES;
        String rest = text;
        for (var mark :
                Map.of(
                                "%", Column.Use.PERCENT,
                                "+", Column.Use.CHANGE,
                                "other", Column.Use.OTHER)
                        .entrySet()) {
            if (rest.startsWith(mark.getKey())) {
                use = mark.getValue();
                rest = rest.substring(mark.getKey().length()).strip();
            }
        }
        return SheetColumn.of(rest, use);
    }

    private static int power(Column column, Marks line) {
        return column.use() == Column.Use.PERCENT ? 0 : line.power();
    }

    private static int power(String caption) {
        String lower = caption.toLowerCase(Locale.ROOT);
        return lower.contains("thousand") ? 3 : lower.contains("million") ? 6 : 0;
    }

    private static String[] cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }
}
