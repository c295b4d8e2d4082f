package org.crossfoot.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;

/**
 * What is in a file: its documents as characters, and what was odd about them.
 *
 * @param submission whether the file is a whole EDGAR submission, its header included
 * @param registrant what a header says; nothing where there is none
 */
public record Contents(
        boolean submission, Registrant registrant, List<Body> bodies, List<Problem> problems) {

    /** One document's characters. */
    public record Body(Optional<String> type, String name, String text) {

        /**
         * Whether it has more characters, lines or tags than any filing, and would only fill
         * memory.
         */
        public boolean excessive() {
            return text.length() > MOST_CHARACTERS
                    || more('\n', MOST_LINES)
                    || more('<', MOST_TAGS);
        }

        private boolean more(char c, int most) {
            int count = 0;
            for (int at = text.indexOf(c); at >= 0 && count < most; at = text.indexOf(c, at + 1)) {
                count++;
            }
            return count >= most;
        }
    }

    static final int MOST_CHARACTERS = 40_000_000;
    private static final int MOST_LINES = 1_000_000;
    private static final int MOST_TAGS = 1_000_000;

    public Contents {
        bodies = List.copyOf(bodies);
        problems = List.copyOf(problems);
    }

    /**
     * Decodes a filing's documents.
     *
     * @param file the part that speaks for it
     * @param exhibits the others, of which only those are read that may hold statements
     */
    public static Contents of(SourceFile file, List<Stored> exhibits) {
        Contents main =
                Submission.of(file.latin())
                        .map(submission -> cut(file, submission))
                        .orElseGet(() -> bare(file));
        return exhibits.isEmpty()
                ? main
                : main.with(main.instance() ? Links.read(exhibits) : Exhibits.read(exhibits));
    }

    /** Whether it is an XBRL instance, with its schema and linkbases behind it. */
    public boolean instance() {
        String text = bodies.isEmpty() ? "" : bodies.getFirst().text();
        String start = text.substring(0, Math.min(text.length(), Sort.LOOKED_AT));
        return !text.isEmpty() && Sort.told("", start) == Sort.INSTANCE;
    }

    private Contents with(Contents others) {
        return new Contents(
                submission,
                registrant,
                Stream.concat(bodies.stream(), others.bodies().stream()).toList(),
                Stream.concat(problems.stream(), others.problems().stream()).toList());
    }

    private static Contents bare(SourceFile file) {
        Decoded decoded = file.decode(0, file.length());
        List<Problem> problems = new ArrayList<>();
        note(
                problems,
                decoded.damaged(),
                Problem.Kind.UNDECODABLE_CHARACTERS,
                file.origin().name());
        note(problems, CutHtml.is(decoded.text()), Problem.Kind.CUT_OFF, file.origin().name());
        var body = new Body(Optional.empty(), file.origin().name(), decoded.text());
        return new Contents(false, Registrant.UNKNOWN, List.of(body), problems);
    }

    private static Contents cut(SourceFile file, Submission submission) {
        List<Body> bodies = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        String form = submission.registrant().form().orElse("");
        for (Part part : submission.parts()) {
            String name = part.name().isEmpty() ? file.origin().name() : part.name();
            String known = part.name().isEmpty() ? part.type().orElse(name) : name;
            boolean small = part.to() - part.from() < MOST_CHARACTERS;
            boolean first = bodies.isEmpty() && part.equals(submission.parts().getFirst());
            if (small && Choice.reads(part, form, first, file.latin())) {
                Decoded decoded = file.decode(part.from(), part.to());
                note(problems, decoded.damaged(), Problem.Kind.UNDECODABLE_CHARACTERS, known);
                note(problems, !part.closed(), Problem.Kind.CUT_OFF, known);
                bodies.add(new Body(part.type(), name, decoded.text()));
            } else {
                note(problems, true, Problem.Kind.DOCUMENT_SKIPPED, known);
            }
        }
        if (bodies.stream().allMatch(body -> body.text().isBlank())) {
            LinkedParts.read(file, submission.parts(), bodies, problems);
        }
        boolean missing = submission.stated().orElse(0) > submission.parts().size();
        note(problems, missing, Problem.Kind.CUT_OFF, file.origin().name());
        return new Contents(submission.headed(), named(submission), bodies, problems);
    }

    /** Where no header names the form, the type of the first document does. */
    private static Registrant named(Submission submission) {
        Registrant header = submission.registrant();
        Optional<String> type = submission.parts().getFirst().type();
        return new Registrant(
                header.name(),
                header.cik(),
                header.form().or(() -> type.filter(t -> !t.startsWith("EX-"))),
                header.periodEnd(),
                header.filed(),
                header.fiscalYearEnd());
    }

    static void note(List<Problem> problems, boolean odd, Problem.Kind kind, String name) {
        if (odd) {
            problems.add(new Problem(kind, name, Optional.empty()));
        }
    }
}
