package org.crossfoot.write.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Problem;
import org.crossfoot.write.Counts;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.ProblemTexts;
import org.crossfoot.write.Report;

/** Prints reports as text: what was found, what differs and how, and what was not checked. */
public final class TextReports {

    private final FindingTexts texts;
    private final ProblemTexts problems;

    public TextReports(ResourceBundle messages) {
        this.texts = new FindingTexts(messages);
        this.problems = new ProblemTexts(messages);
    }

    /**
     * One report, with an empty line behind it.
     *
     * @param inFull whether to print the statements with all their rows
     */
    public void write(Report report, boolean inFull, PrintWriter out) {
        new TextStatements(report.filing()).write(inFull, out);
        differs(report, "Differ", out, Severity.ERROR, Severity.WARNING);
        differs(report, "Notes", out, Severity.INFO);
        notChecked(report, out);
        odd(report, out);
        var counts = Counts.of(report);
        out.println();
        out.println(
                "%d differ, %d notes, %d agree, %d not checked"
                        .formatted(
                                counts.differ(),
                                counts.notes(),
                                report.outcomes(Agrees.class).size(),
                                counts.notChecked()));
        out.println();
    }

    private void differs(Report report, String title, PrintWriter out, Severity... severities) {
        var findings =
                Stream.of(severities)
                        .flatMap(
                                severity ->
                                        report.outcomes(Differs.class).stream()
                                                .filter(each -> each.severity() == severity))
                        .toList();
        if (findings.isEmpty()) {
            return;
        }
        out.println();
        out.println(title);
        for (var finding : findings) {
            String place = texts.place(report, finding);
            out.println(
                    "  %-8s %s%s"
                            .formatted(
                                    finding.severity() == Severity.INFO
                                            ? "note"
                                            : finding.severity().name().toLowerCase(Locale.ROOT),
                                    texts.message(report, finding),
                                    place.isEmpty() ? "" : " [" + place + "]"));
            for (var diagnosis : finding.diagnoses()) {
                out.println("           " + texts.diagnosis(report, diagnosis));
            }
        }
    }

    private void odd(Report report, PrintWriter out) {
        var kinds = EnumSet.allOf(Problem.Kind.class);
        kinds.remove(Problem.Kind.NO_STATEMENTS); // said where they would stand
        var sentences = problems.of(report, kinds.toArray(Problem.Kind[]::new));
        if (!sentences.isEmpty()) {
            out.println();
            out.println("Reading");
            sentences.forEach(sentence -> out.println("  " + sentence));
        }
    }

    private void notChecked(Report report, PrintWriter out) {
        Map<String, List<Skipped>> reasons = new LinkedHashMap<>();
        for (var skipped : report.outcomes(Skipped.class)) {
            reasons.computeIfAbsent(texts.reason(skipped.reason()), reason -> new ArrayList<>())
                    .add(skipped);
        }
        if (reasons.isEmpty()) {
            return;
        }
        out.println();
        out.println("Not checked, because");
        reasons.forEach(
                (reason, all) -> {
                    out.println("  " + reason);
                    Map<String, Integer> subjects = new LinkedHashMap<>();
                    for (var each : all) {
                        String subject = texts.title(report, each).replace(": " + reason, "");
                        subjects.merge(subject, 1, Integer::sum);
                    }
                    subjects.forEach(
                            (subject, times) ->
                                    out.println(
                                            "    " + subject + (times > 1 ? " × " + times : "")));
                });
    }
}
