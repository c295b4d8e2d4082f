package org.crossfoot.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfoot.model.CellRef;
import org.crossfoot.model.Document;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Line;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;

/**
 * Finds labels, figures and words of a filing: first in its statements, in filed order, then in the
 * text around them.
 */
public final class Finder {

    private static final int MOST = 500;
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.]*");

    /** From so many digits on, a part of a figure is a match. */
    private static final int PART = 3;

    private final Filing filing;
    private final String words;
    private final String digits;

    private Finder(Filing filing, String query) {
        this.filing = filing;
        this.words = query.strip().toLowerCase(Locale.ROOT);
        String bare = query.replaceAll("[\\s,$()−-]", "");
        this.digits = FIGURE.matcher(bare).matches() ? bare : "";
    }

    /** What to bring into focus, one a place. */
    public static List<Focus> find(Filing filing, String query) {
        if (query.isBlank()) {
            return List.of();
        }
        var finder = new Finder(filing, query);
        var found = new ArrayList<Focus>();
        filing.statements().forEach(statement -> finder.search(statement, found));
        filing.documents().forEach(document -> finder.search(document, found));
        return List.copyOf(found);
    }

    private void search(Statement statement, List<Focus> found) {
        for (int row = 0; row < statement.lines().size(); row++) {
            var cells = cells(statement, row);
            var figures = cells.stream().filter(cell -> matches(statement, cell)).toList();
            Line line = statement.lines().get(row);
            if (!figures.isEmpty()) {
                figures.forEach(cell -> found.add(Focus.Cells.one(cell)));
            } else if (labelled(line)) {
                found.add(
                        cells.isEmpty()
                                ? new Focus.Words(line.source())
                                : Focus.Cells.one(cells.getFirst()));
            }
        }
    }

    private boolean labelled(Line line) {
        return line.label().toLowerCase(Locale.ROOT).contains(words)
                || line.name().toLowerCase(Locale.ROOT).contains(words);
    }

    private boolean matches(Statement statement, CellRef cell) {
        return !digits.isEmpty()
                && statement.fact(cell.row(), cell.column()).filter(this::matches).isPresent();
    }

    private boolean matches(Fact fact) {
        String printed = fact.shown().replaceAll("[^0-9.]", "");
        return digits.length() >= PART ? printed.contains(digits) : printed.equals(digits);
    }

    private static List<CellRef> cells(Statement statement, int row) {
        var cells = new ArrayList<CellRef>();
        for (int column = 0; column < statement.columns().size(); column++) {
            if (statement.fact(row, column).isPresent()) {
                cells.add(statement.cell(row, column));
            }
        }
        return cells;
    }

    private void search(Document document, List<Focus> found) {
        var pattern =
                Pattern.compile(
                        Arrays.stream(words.split("\\s+"))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var matcher = pattern.matcher(document.text());
        while (matcher.find() && found.size() < MOST) {
            var place = new Source(document.id(), matcher.start(), matcher.end());
            if (filing.statements().stream().noneMatch(s -> s.source().touches(place))) {
                found.add(new Focus.Words(place));
            }
        }
    }
}
