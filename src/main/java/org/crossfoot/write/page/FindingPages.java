package org.crossfoot.write.page;

import java.util.List;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** What differs with its proof, what was not checked and why, and what agrees. */
final class FindingPages {

    private static final double LINE = 12.5;
    private static final double INDENT = 14;
    private static final double AIR = 12;

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
        new NotCheckedList(report, texts, phrase).lay(flow);
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
        line(flow, finding);
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

    /** Sign, title and place of a finding. */
    private void line(Flow flow, Differs finding) {
        String place = texts.place(report, finding);
        var type = Type.BOLD;
        double room = flow.room() - INDENT - AIR - Type.SMALL.width(place);
        var lines = type.metrics().wrapped(texts.title(report, finding), type.size(), room);
        flow.keep(lines.size() * LINE);
        var canvas = flow.canvas();
        Sign.of(finding).draw(canvas, canvas.left() + 5, flow.y() + LINE - 3, 3.8);
        canvas.wordsTo(canvas.right(), flow.y() + LINE, place, Type.SMALL);
        for (String words : lines) {
            flow.down(LINE);
            canvas.words(canvas.left() + INDENT, flow.y(), words, type);
        }
    }
}
