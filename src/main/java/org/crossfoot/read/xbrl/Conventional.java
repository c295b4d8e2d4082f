package org.crossfoot.read.xbrl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.read.words.WordTable;

/** The statements in the order in which most filers print them, for an instance that gives none. */
final class Conventional {

    private static final String US_GAAP = "us-gaap:";

    private static final Map<String, String> ROLES =
            Map.of("+", "totalLabel", "<", "periodStartLabel", "-", "negatedLabel");

    private Conventional() {}

    static List<Outline> all() {
        Map<String, List<Entry>> statements = new LinkedHashMap<>();
        for (String[] fields : WordTable.rows("concepts/statement-order.tsv")) {
            boolean heading = fields[2].isEmpty();
            String element = fields[2].replaceFirst("[^A-Za-z]$", "");
            String role = ROLES.getOrDefault(fields[2].substring(element.length()), "label");
            statements
                    .computeIfAbsent(fields[0], title -> new ArrayList<>())
                    .add(
                            new Entry(
                                    US_GAAP + element,
                                    fields[3],
                                    role,
                                    Integer.parseInt(fields[1]),
                                    heading));
        }
        return statements.entrySet().stream()
                .map(entry -> new Outline(entry.getKey(), "", entry.getValue()))
                .toList();
    }
}
