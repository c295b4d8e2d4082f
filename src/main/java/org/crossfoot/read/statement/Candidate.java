package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfoot.model.Statement.Caption;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.read.words.Search;

/**
 * A table that is to become a statement.
 *
 * @param kind empty where labels and title do not say which
 * @param own what the table states of its unit
 * @param page the unit that the page goes on to count by, for a table that states none
 */
record Candidate(
        Lead lead,
        RawTable table,
        List<BodyRow> rows,
        Optional<Kind> kind,
        Optional<Caption> own,
        Optional<Caption> page) {

    private static final int FIRST_ROWS = 6;

    Candidate {
        rows = List.copyOf(rows);
    }

    Candidate(Lead lead, RawTable table, List<BodyRow> rows, Optional<Kind> kind) {
        this(lead, table, rows, kind, Optional.empty());
    }

    private Candidate(
            Lead lead,
            RawTable table,
            List<BodyRow> rows,
            Optional<Kind> kind,
            Optional<Caption> page) {
        this(lead, table, rows, kind, own(lead, table, rows), page);
    }

    static Candidate of(Lead lead, RawTable table) {
        List<BodyRow> rows = RowJoiner.join(table);
        List<String> canons = rows.stream().map(row -> row.canon()).toList();
        Optional<Kind> kind = Kinds.vote(lead.kind(), canons);
        boolean other =
                Others.sign(lead.words(), lead.near())
                        || Others.selected(lead.words(), headings(rows), table.heads().size())
                        || (kind.isPresent() && Others.parent(lead.above()))
                        || (kind.isPresent() && Others.heads(table.heads()));
        return new Candidate(lead, table, rows, other ? Optional.of(Kind.OTHER) : kind);
    }

    private static List<String> headings(List<BodyRow> rows) {
        return rows.stream()
                .filter(BodyRow::heading)
                .map(row -> row.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean primary() {
        return kind.isPresent() && kind.get() != Kind.OTHER;
    }

    boolean has(String canon) {
        return rows.stream().anyMatch(row -> row.canon().startsWith(canon));
    }

    /** Whether some label holds the words. */
    boolean any(String canon) {
        return rows.stream().anyMatch(row -> row.canon().contains(canon));
    }

    /** Whether some line over the columns has a word, written in small letters here. */
    boolean headed(String word) {
        return table.heads().stream().flatMap(List::stream).anyMatch(t -> Search.holds(t, word))
                || lead.near().stream().anyMatch(text -> Search.holds(text, word));
    }

    /** What the table or its page states of its unit; empty where none is stated. */
    Optional<Caption> caption() {
        return own.or(() -> page);
    }

    private static Optional<Caption> own(Lead lead, RawTable table, List<BodyRow> rows) {
        var texts = new ArrayList<>(lead.texts());
        table.heads().forEach(texts::addAll);
        rows.stream().takeWhile(BodyRow::heading).map(BodyRow::text).forEach(texts::add);
        return UnitColumn.caption(rows)
                .or(() -> Captions.nearest(texts))
                .or(() -> Captions.nearest(firstHeadings(rows)));
    }

    private static List<String> firstHeadings(List<BodyRow> rows) {
        return rows.stream().limit(FIRST_ROWS).filter(BodyRow::heading).map(BodyRow::text).toList();
    }

    Candidate demoted() {
        return of(Optional.of(Kind.OTHER));
    }

    Candidate of(Optional<Kind> other) {
        return new Candidate(lead, table, rows, other, own, page);
    }

    Candidate on(Optional<Caption> otherPage) {
        return new Candidate(lead, table, rows, kind, own, otherPage);
    }

    /** This table under the title and the unit of the one before it, which it goes on with. */
    Candidate under(Candidate before) {
        return new Candidate(lead.under(before.lead), table, rows, before.kind, page);
    }

    /** This table with the rows of the next one, which goes on with it, under the same columns. */
    Candidate with(Candidate next) {
        var all = new ArrayList<>(rows);
        all.addAll(next.rows);
        var heads = table.headless() ? next.table.heads() : table.heads();
        var joined = new RawTable(table.captions(), heads, table.body(), table.lanes());
        return new Candidate(lead, joined, all, kind, page);
    }
}
