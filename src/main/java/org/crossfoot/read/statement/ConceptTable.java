package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Concept;
import org.crossfoot.read.words.WordTable;

/** Labels and the us-gaap elements they stand for, of one kind of statement. */
final class ConceptTable {

    private final Map<String, Concept> exact = new HashMap<>();
    private final Map<String, Concept> starts = new HashMap<>();

    private final Set<String> firsts = new HashSet<>();
    private final List<Around> around = new ArrayList<>();

    private ConceptTable() {}

    /** The table in resources with a name such as "balance-sheet". */
    static ConceptTable load(String name) {
        var table = new ConceptTable();
        WordTable.rows("concepts/" + name + ".tsv").forEach(table::add);
        return table;
    }

    private record Around(String start, String end, Concept concept) {}

    private void add(String[] fields) {
        var concept = new Concept(fields[0]);
        for (String label : fields[1].split(";", -1)) {
            int gap = label.indexOf(" * ");
            if (gap > 0) {
                around.add(
                        new Around(
                                Canon.of(label.substring(0, gap)) + " ",
                                " " + Canon.of(label.substring(gap + 3)),
                                concept));
                continue;
            }
            boolean open = label.endsWith("*");
            String canon = Canon.of(open ? label.substring(0, label.length() - 1) : label);
            if (!canon.isEmpty()) {
                exact.putIfAbsent(canon, concept);
                if (open) {
                    starts.putIfAbsent(canon, concept);
                    firsts.add(first(canon));
                }
            }
        }
    }

    /** The concept whose label this is, or whose open label it starts with; the longest wins. */
    Optional<Concept> find(String canon) {
        Concept found = exact.get(canon);
        for (int end = begins(canon) ? canon.length() : 0;
                found == null && end > 0;
                end = canon.lastIndexOf(' ', end - 1)) {
            found = starts.get(canon.substring(0, end));
        }
        return Optional.ofNullable(found)
                .or(() -> around(canon))
                .filter(concept -> !concept.name().equals("-"));
    }

    /** Whether some open label has the first word of a label. */
    private boolean begins(String canon) {
        return firsts.contains(first(canon));
    }

    private static String first(String canon) {
        int end = canon.indexOf(' ');
        return end < 0 ? canon : canon.substring(0, end);
    }

    private Optional<Concept> around(String canon) {
        for (Around label : around) {
            if (canon.startsWith(label.start()) && canon.endsWith(label.end())) {
                return Optional.of(label.concept());
            }
        }
        return Optional.empty();
    }
}
