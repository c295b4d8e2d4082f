package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Line.Role;
import org.crossfoot.model.Statement.Kind;

/** What a bare "Total" totals: the section that it closes. */
final class Meanings {

    private static final Set<Concept> SIDES =
            Set.of(Concept.ASSETS, Concept.LIABILITIES_AND_EQUITY, Concept.LIABILITIES);

    private Meanings() {}

    static List<Optional<String>> of(Kind kind, List<BodyRow> rows, Tree tree) {
        var activities = Activities.closed(kind, rows);
        var meanings = new ArrayList<Optional<String>>();
        for (int i = 0; i < rows.size(); i++) {
            int heading = tree.headings().get(i);
            String canon = rows.get(i).canon();
            boolean bare = canon.isEmpty() || canon.equals("total");
            boolean closes = bare && heading >= 0 && tree.roles().get(i) != Role.HEADING;
            meanings.add(
                    Optional.ofNullable(activities.get(i))
                            .or(
                                    () ->
                                            closes
                                                    ? Optional.of(rows.get(heading).text())
                                                    : Optional.empty())
                            .map(words -> "Total " + words(words)));
        }
        return meanings;
    }

    /**
     * The meanings, less those of rows without a label that turned out to be no total of a side.
     */
    static List<Optional<String>> settled(
            List<BodyRow> rows,
            Tree tree,
            List<Optional<String>> meanings,
            List<Optional<Concept>> concepts) {
        var settled = new ArrayList<Optional<String>>();
        for (int i = 0; i < rows.size(); i++) {
            int heading = tree.headings().get(i);
            boolean side = heading >= 0 && TreeBuilder.side(rows.get(heading).canon());
            boolean total = concepts.get(i).filter(SIDES::contains).isPresent();
            settled.add(side && !total ? Optional.empty() : meanings.get(i));
        }
        return settled;
    }

    private static String words(String heading) {
        return heading.replaceFirst("[\\s:\\-\u2013\u2014]+$", "").strip().toLowerCase(Locale.ROOT);
    }
}
