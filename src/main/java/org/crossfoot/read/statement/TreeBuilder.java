package org.crossfoot.read.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.model.Watch;

/**
 * Nests rows under their headings: by indentation where there is any, by colons and totals else.
 */
final class TreeBuilder {

    private static final Set<String> SIDES =
            Set.of(
                    "asset",
                    "liability",
                    "liability holders equity",
                    "liability equity",
                    "liability holders investment",
                    "liability capital",
                    "capitalization liability");

    private static final Set<String> A_SHARE = Set.of("per", "share");

    private final Kind kind;
    private final boolean indented;
    private final Deque<Section> open = new ArrayDeque<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Boolean> filled = new ArrayList<>();
    private final RunningSums sums = new RunningSums();

    /** Headings whose first row is set in deeper than they are. */
    private final Set<Integer> hanging = new HashSet<>();

    private TreeBuilder(Kind kind, boolean indented) {
        this.kind = kind;
        this.indented = indented;
    }

    static Tree build(Kind kind, List<BodyRow> rows) {
        var builder = new TreeBuilder(kind, informative(rows));
        for (int i = 0; i < rows.size(); i++) {
            Watch.tick();
            builder.add(i, rows.get(i), rows.get(i).canon());
        }
        return new Tree(builder.levels, builder.headings, builder.roles);
    }

    private static boolean informative(List<BodyRow> rows) {
        Optional<Double> first = Optional.empty();
        for (BodyRow row : rows) {
            if (!row.text().isEmpty()) {
                Optional<Double> indent = Optional.of(row.indent());
                if (first.isPresent() && !first.equals(indent)) {
                    return true;
                }
                first = indent;
            }
        }
        return false;
    }

    private void add(int i, BodyRow row, String canon) {
        filled.add(false);
        if (row.heading()) {
            heading(i, row, canon);
        } else if (Results.total(canon)) {
            total(row, canon);
        } else if (Results.result(canon, kind) && !aShare(row)) {
            result(canon);
        } else {
            line(row);
            sums.add(row);
        }
    }

    /**
     * Whether a result stands in cents under a heading of amounts a share, which go on below it.
     */
    private boolean aShare(BodyRow row) {
        return !open.isEmpty()
                && open.peek().words().containsAll(A_SHARE)
                && row.cells().stream()
                        .flatMap(Optional::stream)
                        .map(Placed::figure)
                        .allMatch(figure -> figure.nil() || figure.value().scale() >= 2);
    }

    private void heading(int i, BodyRow row, String canon) {
        boolean side = side(canon);
        boolean activity =
                kind == Kind.CASH_FLOW
                        && !canon.contains("reconcile")
                        && !canon.contains("adjust")
                        && !canon.contains("supplement")
                        && (canon.contains("operating activity")
                                || canon.contains("investing activity")
                                || canon.contains("financing activity"));
        if (side || activity) {
            open.clear();
        } else if (kind == Kind.BALANCE_SHEET && equity(canon)) {
            open.removeIf(section -> !section.major() || !section.words().contains("equity"));
        } else if (indented) {
            closeTo(section -> !section.major() && section.indent() >= row.indent());
        } else {
            closeTo(section -> !section.major() && filled.get(section.row()));
        }
        place(Role.HEADING);
        sums.open(i);
        open.push(
                new Section(
                        i, row.indent(), Set.copyOf(List.of(canon.split(" "))), side || activity));
    }

    /** Whether a heading is that of one side of a balance sheet. */
    static boolean side(String canon) {
        return SIDES.contains(canon)
                || (canon.startsWith("liability") && (equity(canon) || canon.contains("equity")));
    }

    private static boolean equity(String canon) {
        return canon.endsWith("equity")
                || canon.endsWith("capital")
                || canon.contains("holders equity")
                || canon.contains("holders investment");
    }

    private void total(BodyRow row, String canon) {
        Set<String> words = Set.copyOf(List.of(canon.replace("total", "").strip().split(" ")));
        boolean bare = canon.isEmpty() || canon.equals("total");
        var section =
                (bare
                                ? open.stream().filter(s -> sums.since(s.row(), row)).findFirst()
                                : Optional.<Section>empty())
                        .or(() -> named(canon, words, bare));
        if (section.isPresent()) {
            while (!section.get().equals(open.peek())) {
                open.pop();
            }
            place(Results.role(canon, kind));
            open.pop();
        } else {
            if (indented && !bare) {
                closeTo(s -> s.indent() > row.indent());
            }
            place(Results.role(canon, kind));
        }
    }

    /** The open section that a total names; the innermost one where it names none. */
    private Optional<Section> named(String canon, Set<String> words, boolean bare) {
        return open.stream()
                .filter(s -> bare ? canon.equals("total") || !s.major() : s.words().equals(words))
                .findFirst()
                .or(
                        () ->
                                open.stream()
                                        .filter(
                                                s ->
                                                        s.words().size() > 1
                                                                && !bare
                                                                && words.containsAll(s.words()))
                                        .findFirst());
    }

    private void result(String canon) {
        if (kind == Kind.CASH_FLOW && canon.contains("activity") && !open.isEmpty()) {
            closeTo(section -> !section.major());
            place(Results.role(canon, kind));
            open.clear();
        } else {
            open.clear();
            place(Results.role(canon, kind));
        }
    }

    private void line(BodyRow row) {
        if (indented) {
            closeTo(section -> !section.major() && outdented(section, row));
        }
        for (Section section : open) {
            if (indented && !filled.get(section.row()) && row.indent() > section.indent()) {
                hanging.add(section.row());
            }
            filled.set(section.row(), true);
        }
        place(Role.LINE);
    }

    /** Whether a row stands left of a section's rows, beside or before its heading. */
    private boolean outdented(Section section, BodyRow row) {
        return section.indent() > row.indent()
                || (section.indent() == row.indent() && hanging.contains(section.row()));
    }

    private void closeTo(java.util.function.Predicate<Section> closes) {
        while (!open.isEmpty() && closes.test(open.peek())) {
            open.pop();
        }
    }

    private void place(Role role) {
        levels.add(open.size());
        headings.add(open.isEmpty() ? Tree.NONE : open.peek().row());
        roles.add(role);
    }
}
