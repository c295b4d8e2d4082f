package org.crossfoot.read.xbrl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossfoot.model.Period;
import org.crossfoot.model.PrintedLine;
import org.crossfoot.model.PrintedLine.Run;
import org.crossfoot.model.Watch;

/** Prints an instance's facts in its own order, a line each: element, period, figure, unit. */
final class FactPage {

    private static final int NAME = 44;
    private static final int WHEN = 25;
    private static final int FIGURE = 16;
    private static final int LONGEST = 120;

    private FactPage() {}

    static List<PrintedLine> print(List<XbrlFact> facts) {
        var lines = new ArrayList<PrintedLine>();
        for (XbrlFact fact : facts) {
            Watch.tick();
            if (fact.start() < fact.end() && (fact.numeric() || short_(fact))) {
                lines.add(line(fact, lines.size() + 1));
            }
        }
        return lines;
    }

    private static boolean short_(XbrlFact fact) {
        return fact.words().length() <= LONGEST && !fact.words().contains("<");
    }

    private static PrintedLine line(XbrlFact fact, int number) {
        var line = new StringBuilder();
        String name = fact.concept().name();
        int skipped = fact.name().length() - name.length();
        line.append(name);
        pad(line, NAME);
        line.append(when(fact.context().period()));
        pad(line, NAME + WHEN);
        String shown = fact.value().map(Printed::grouped).orElse(fact.words());
        pad(line, NAME + WHEN + Math.max(0, FIGURE - shown.length()));
        int at = line.length();
        line.append(shown);
        if (fact.numeric()) {
            line.append("  ").append(fact.unit());
        }
        line.append(members(fact.context().dimensions()));
        var runs =
                List.of(
                        new Run(
                                0,
                                name.length(),
                                fact.nameAt() + skipped,
                                fact.nameAt() + fact.name().length()),
                        new Run(at, shown.length(), fact.start(), fact.end()));
        return new PrintedLine(number, line.toString(), runs);
    }

    private static void pad(StringBuilder line, int column) {
        do {
            line.append(' ');
        } while (line.length() < column);
    }

    private static String when(Period period) {
        return period instanceof Period.Duration duration
                ? duration.start() + " to " + duration.end()
                : "at " + period.end();
    }

    private static String members(Map<String, String> dimensions) {
        return new TreeMap<>(dimensions)
                .values().stream()
                        .map(member -> member.substring(member.indexOf(':') + 1))
                        .map(member -> "  [" + member + "]")
                        .collect(Collectors.joining());
    }
}
