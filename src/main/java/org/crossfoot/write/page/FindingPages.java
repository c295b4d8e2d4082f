package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** What differs with its proof, what was not checked and why, and what agrees. */
final class FindingPages {

    private static final double LINE = 12.5;
    private static final double INDENT = 14;
    private static final double QUIET_LINE = 11;
    private static final Type QUIET = new Type(Type.SMALL.face(), Type.SMALL.size(), Ink.TEXT);

    private final Report report;
    private final FindingTexts texts;
    private final Phrase phrase;

    FindingPages(Report report, FindingTexts texts, Phrase phrase) {
        this.report = report;
        this.texts = texts;
        this.phrase = phrase;
    }

    void lay(Book book) {
        boolean first = book.empty();
        String title = phrase.of("findings");
        var flow = new Flow(book, title, phrase.of("continued", title), false);
        if (first) {
            flow.down(new CountsBox(phrase).draw(flow.canvas(), flow.y(), report) - flow.y());
        }
        flow.heading(title);
        if (report.filing().statements().isEmpty()) {
            flow.words(0, phrase.of("no-statements"), Type.BODY, LINE);
        }
        if (report.outcomes().isEmpty()) {
            flow.words(0, phrase.of("nothing-compared"), Type.BODY, LINE);
        }
        differs(flow, "differ", Severity.ERROR, Severity.WARNING);
        differs(flow, "notes", Severity.INFO);
        notChecked(flow);
        new AgreeList(report, texts, phrase).lay(flow);
    }

    private void differs(Flow flow, String name, Severity... severities) {
        var findings =
                report.outcomes(Differs.class).stream()
                        .filter(each -> List.of(severities).contains(each.severity()))
                        .sorted((a, b) -> a.severity().compareTo(b.severity()))
                        .toList();
        if (!findings.isEmpty()) {
            flow.group(phrase.of("group." + name), "" + findings.size());
            findings.forEach(finding -> finding(flow, finding));
        }
    }

    private void finding(Flow flow, Differs finding) {
        var table = new ProofTable(report.filing(), phrase);
        boolean arithmetic = !finding.proof().terms().isEmpty();
        flow.keep(2 * LINE + (arithmetic ? table.height(flow, finding.proof()) : 0));
        line(flow, finding, Type.BOLD, LINE);
        finding.proof()
                .stated()
                .words()
                .ifPresent(
                        words ->
                                flow.words(
                                        INDENT + 6,
                                        "“" + Sentence.around(report.filing(), words) + "”",
                                        Type.QUOTE,
                                        10.5));
        if (arithmetic) {
            table.draw(flow, finding.proof());
        }
        for (var diagnosis : finding.diagnoses()) {
            flow.words(INDENT + 6, texts.diagnosis(report, diagnosis), Type.BODY, LINE);
        }
        flow.down(8);
    }

    private void notChecked(Flow flow) {
        Map<String, List<Skipped>> reasons = new LinkedHashMap<>();
        for (var skipped : report.outcomes(Skipped.class)) {
            reasons.computeIfAbsent(texts.reason(skipped.reason()), r -> new ArrayList<>())
                    .add(skipped);
        }
        if (reasons.isEmpty()) {
            return;
        }
        flow.group(phrase.of("group.not-checked"), "" + report.outcomes(Skipped.class).size());
        reasons.forEach(
                (reason, all) -> {
                    flow.keep(3 * LINE);
                    flow.words(0, capital(reason), Type.SECOND, LINE);
                    all.forEach(each -> line(flow, each, QUIET, QUIET_LINE));
                    flow.down(4);
                });
    }

    /** Sign, title and place of an outcome. */
    private void line(Flow flow, Outcome outcome, Type type, double leading) {
        var lines = type.metrics().wrapped(title(outcome), type.size(), flow.room() - INDENT - 130);
        flow.keep(lines.size() * leading);
        var canvas = flow.canvas();
        for (int i = 0; i < lines.size(); i++) {
            flow.down(leading);
            canvas.words(canvas.left() + INDENT, flow.y(), lines.get(i), type);
            if (i == 0) {
                Sign.of(outcome).draw(canvas, canvas.left() + 5, flow.y() - 3, 3.8);
                canvas.wordsTo(canvas.right(), flow.y(), texts.place(report, outcome), Type.SMALL);
            }
        }
    }

    /** Without the reason, which stands above its group. */
    private String title(Outcome outcome) {
        String title = texts.title(report, outcome);
        return outcome instanceof Skipped skipped
                ? title.replace(": " + texts.reason(skipped.reason()), "")
                : title;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
