package org.crossfoot.read.xbrl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements that a presentation linkbase lays out, in the filer's order. */
final class Outlines {

    private static final Pattern DEFINITION =
            Pattern.compile("\\s*(\\w*)\\s*-\\s*(\\w+)\\s*-\\s*(.+)", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile(".*(?:Axis|Domain|Member)");
    private static final Pattern TRANSPARENT =
            Pattern.compile(".*(?:Table|LineItems)|StatementOf\\w*Abstract|Statement\\w*Abstract");
    private static final Set<String> STATEMENTS =
            Set.of(
                    "StatementOfFinancialPositionAbstract",
                    "IncomeStatementAbstract",
                    "StatementOfCashFlowsAbstract",
                    "StatementOfStockholdersEquityAbstract",
                    "StatementOfIncomeAndComprehensiveIncomeAbstract",
                    "StatementOfOtherComprehensiveIncomeAbstract");
    private static final int DEEPEST = 30;

    private final Links links;

    Outlines(Links links) {
        this.links = links;
    }

    List<Outline> all() {
        return links.presentation.entrySet().stream()
                .filter(entry -> statement(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(entry -> definition(entry.getKey())))
                .map(entry -> outline(entry.getKey(), entry.getValue()))
                .filter(outline -> outline.entries().stream().anyMatch(e -> !e.heading()))
                .toList();
    }

    private String definition(String role) {
        return links.definitions.getOrDefault(role, "");
    }

    private boolean statement(String role, List<Arc> arcs) {
        Matcher parts = DEFINITION.matcher(definition(role));
        if (parts.matches()) {
            return parts.group(2).toLowerCase(Locale.ROOT).equals("statement");
        }
        return arcs.stream()
                .anyMatch(
                        arc ->
                                STATEMENTS.contains(
                                        arc.from().substring(arc.from().indexOf(':') + 1)));
    }

    private String title(String role) {
        Matcher parts = DEFINITION.matcher(definition(role));
        return parts.matches()
                ? parts.group(3).strip()
                : Links.words(role.substring(role.lastIndexOf('/') + 1));
    }

    private Outline outline(String role, List<Arc> arcs) {
        Map<String, List<Arc>> below = arcs.stream().collect(Collectors.groupingBy(Arc::from));
        below.values().forEach(list -> list.sort(Comparator.comparingDouble(Arc::order)));
        Set<String> inner = arcs.stream().map(Arc::to).collect(Collectors.toSet());
        var entries = new ArrayList<Entry>();
        arcs.stream()
                .map(Arc::from)
                .distinct()
                .filter(from -> !inner.contains(from))
                .forEach(root -> below(root, 0, below, new HashSet<>(), entries));
        return new Outline(title(role), role, entries);
    }

    private void below(
            String key,
            int level,
            Map<String, List<Arc>> below,
            Set<String> path,
            List<Entry> into) {
        if (level > DEEPEST || !path.add(key)) {
            return;
        }
        for (Arc arc : below.getOrDefault(key, List.of())) {
            String local = arc.to().substring(arc.to().indexOf(':') + 1);
            if (UNSEEN.matcher(local).matches()) {
                continue;
            }
            boolean through = TRANSPARENT.matcher(local).matches();
            if (!through) {
                boolean heading = local.endsWith("Abstract");
                into.add(
                        new Entry(
                                arc.to(),
                                links.label(arc.to(), arc.label()),
                                arc.label(),
                                level,
                                heading));
            }
            below(arc.to(), through ? level : level + 1, below, path, into);
        }
        path.remove(key);
    }
}
