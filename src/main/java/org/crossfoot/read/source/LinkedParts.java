package org.crossfoot.read.source;

import java.util.List;
import java.util.Locale;
import org.crossfoot.model.Problem;

/**
 * The XBRL documents of a submission, which are read where it has no page: a page is what the filer
 * wrote for people, and its statements are those that people signed.
 */
final class LinkedParts {

    private static final List<String> TYPES =
            List.of("EX-101.INS", "EX-101.SCH", "EX-101.PRE", "EX-101.LAB", "EX-101.CAL");

    private LinkedParts() {}

    /** Puts the instance first, where there is one, and behind it what says how to read it. */
    static void read(
            SourceFile file, List<Part> parts, List<Contents.Body> bodies, List<Problem> problems) {
        if (parts.stream().noneMatch(part -> is(part, TYPES.getFirst()))) {
            return;
        }
        bodies.clear();
        for (String type : TYPES) {
            for (Part part : parts) {
                if (is(part, type)) {
                    String text = file.decode(part.from(), part.to()).text();
                    bodies.add(new Contents.Body(part.type(), part.name(), text));
                    problems.removeIf(problem -> problem.text().equals(part.name()));
                }
            }
        }
    }

    private static boolean is(Part part, String type) {
        return part.type().orElse("").toUpperCase(Locale.ROOT).equals(type);
    }
}
