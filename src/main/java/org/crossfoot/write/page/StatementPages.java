package org.crossfoot.write.page;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.crossfoot.model.Statement;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** A statement as filed, on as many pages as it needs; heads, key and notes on each. */
final class StatementPages {

    private static final int FIGURES_UPRIGHT = 3;
    private static final double[] TIGHTER = {1, 0.94, 0.88};
    private static final double[] AS_ASKED = {1};

    /** Title, caption and heads in two rows. */
    private static final double HEADS = 74;

    private final Book book;
    private final Report report;
    private final FindingTexts texts;
    private final Phrase phrase;

    StatementPages(Book book, Report report, FindingTexts texts, Phrase phrase) {
        this.book = book;
        this.report = report;
        this.texts = texts;
        this.phrase = phrase;
    }

    void lay(Statement statement, boolean ticks) {
        var marks = ticks ? new TickMarks(report, statement, texts) : new TickMarks(statement);
        boolean wide = statement.columns().size() > FIGURES_UPRIGHT;
        for (var roomy : ColumnPlan.of(statement, book.room(wide), book.sizing().least())) {
            var plan = fitted(statement, roomy, wide, marks);
            var rows = Row.of(statement, plan);
            for (int from = 0; from < rows.size(); ) {
                from = page(statement, plan, rows, from, wide, marks);
            }
        }
    }

    /** A little smaller where that saves turning the page for a few rows. */
    private ColumnPlan fitted(Statement statement, ColumnPlan plan, boolean wide, TickMarks marks) {
        for (double by : book.sizing().fits() ? TIGHTER : AS_ASKED) {
            var tighter = plan.tighter(by);
            var rows = Row.of(statement, tighter);
            var foot = new TableFoot(book.room(wide), phrase);
            rows.forEach(row -> foot.add(row, tighter, marks));
            double height = rows.stream().mapToDouble(Row::height).sum() + foot.height();
            double top = book.top() + HEADS + (book.empty() ? CountsBox.SPACE : 0);
            if (top + height <= book.bottom(wide)) {
                return tighter;
            }
        }
        return plan;
    }

    /** Fills one page from a row on and returns the row that the next one begins with. */
    private int page(
            Statement statement,
            ColumnPlan plan,
            List<Row> rows,
            int from,
            boolean wide,
            TickMarks marks) {
        boolean first = book.empty();
        var canvas = book.page(statement.title(), Captions.unit(statement, phrase), wide);
        double y = book.top();
        if (first) {
            y = new CountsBox(phrase).draw(canvas, y, report);
        }
        y = title(canvas, statement, y, from > 0);
        double start = new ColumnHeads(canvas, statement, plan).draw(y);
        y = start;
        var foot = new TableFoot(canvas.right() - canvas.left(), phrase);
        int next = from;
        while (next < rows.size()) {
            var row = rows.get(next);
            foot.add(row, plan, marks);
            boolean fits = y + row.height() + foot.height() <= book.bottom(canvas);
            if (!fits && next > from) {
                break;
            }
            y += row.height();
            next++;
        }
        next = PageBreak.before(rows, from, next);
        y = draw(canvas, rows.subList(from, next), start, plan, marks);
        footOf(rows.subList(from, next), canvas, plan, marks).draw(canvas, y);
        return next;
    }

    private static double draw(
            Canvas canvas, List<Row> rows, double top, ColumnPlan plan, TickMarks marks) {
        double y = top;
        for (var row : rows) {
            row.draw(canvas, y, plan, marks);
            y += row.height();
        }
        return y;
    }

    private TableFoot footOf(List<Row> rows, Canvas canvas, ColumnPlan plan, TickMarks marks) {
        var foot = new TableFoot(canvas.right() - canvas.left(), phrase);
        rows.forEach(row -> foot.add(row, plan, marks));
        return foot;
    }

    private double title(Canvas canvas, Statement statement, double top, boolean continued) {
        String title = statement.title().isBlank() ? phrase.of("untitled") : statement.title();
        var type = Type.TITLE;
        String words = continued ? phrase.of("continued", title) : title;
        double y = top + 12;
        for (String line :
                type.metrics().wrapped(words, type.size(), canvas.right() - canvas.left())) {
            canvas.words(canvas.left(), y, line, type);
            y += 14;
        }
        canvas.words(canvas.left(), y, caption(statement), Type.SMALL);
        return y + 8;
    }

    private String caption(Statement statement) {
        var caption = new StringJoiner(" · ");
        String filed = Captions.caption(statement, phrase);
        caption.add(filed);
        statement
                .audited()
                .map(audited -> phrase.of(audited ? "audited" : "unaudited"))
                .filter(words -> !filed.toLowerCase(Locale.ROOT).contains("audited"))
                .ifPresent(caption::add);
        return caption.add(phrase.of("filed-order")).toString();
    }
}
