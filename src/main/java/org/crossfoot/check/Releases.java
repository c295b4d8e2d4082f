package org.crossfoot.check;

import java.util.List;
import java.util.regex.Pattern;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Reason;
import org.crossfoot.check.Outcome.Severity;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.model.Document;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Source;

/**
 * Only a release's words accuse. The discussion in a periodic report speaks of segments, notes and
 * years that its primary statements do not hold: over 354 filings its contradictions were nearly
 * all false, so there a sentence agrees or is not checked.
 */
record Releases(Filing filing) {

    private static final List<String> FORMS = List.of("8-K", "6-K");
    private static final Pattern DISCUSSION =
            Pattern.compile(
                    "(?i)(?:item\\s+\\d+[.:]?\\s+)?management.s discussion and analysis(?: of\\b.{0,80})?");

    /** The outcome, or that it was not checked where the words are not a release's. */
    Outcome heard(Outcome outcome) {
        return outcome instanceof Differs differs
                        && differs.severity() != Severity.INFO
                        && differs.proof().stated().words().filter(this::isRelease).isEmpty()
                ? unheard(differs)
                : outcome;
    }

    private Outcome unheard(Differs differs) {
        var words = differs.proof().stated().words();
        return new Skipped(
                differs.check(),
                Reason.AMBIGUOUS,
                words.map(s -> filing.document(s.document()).text(s))
                        .orElse(differs.proof().subject()),
                List.of(),
                words);
    }

    /** A furnished exhibit, a current report, or a document that is not known for another. */
    private boolean isRelease(Source words) {
        Document document = filing.document(words.document());
        return document.type().filter(t -> t.startsWith("EX-99")).isPresent()
                || document.type()
                        .or(() -> filing.registrant().form())
                        .map(form -> FORMS.stream().anyMatch(form::startsWith))
                        .orElseGet(() -> !discusses(document));
    }

    /** Whether it has the discussion under its own heading, as annual reports do. */
    private static boolean discusses(Document document) {
        return document.page().stream()
                .anyMatch(line -> DISCUSSION.matcher(line.text().strip()).matches());
    }
}
