package org.crossfoot.app.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.WrappedLabel;
import org.crossfoot.check.Check;
import org.crossfoot.check.Checks;
import org.crossfoot.check.Outcome;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** All that is known of one outcome, as a column of cards. */
final class FindingDetail {

    private final Phrases phrases;
    private final FindingTexts texts;
    private final ProofCard proofs;

    FindingDetail(Phrases phrases, FindingTexts texts) {
        this.phrases = phrases;
        this.texts = texts;
        this.proofs = new ProofCard(phrases);
    }

    List<Node> of(Report report, Outcome outcome) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(report, outcome));
        Outcomes.words(outcome)
                .map(words -> Quote.of(report.filing(), words))
                .map(
                        quote ->
                                section(
                                        "findings.sentence",
                                        place(report, outcome),
                                        new QuoteFlow(quote, Mark.of(outcome))))
                .ifPresent(nodes::add);
        switch (outcome) {
            case Outcome.Skipped skipped -> nodes.addAll(missing(report, skipped));
            case Outcome.Agrees agrees -> nodes.add(proofs.of(report, agrees.proof(), true));
            case Outcome.Differs differs -> {
                nodes.add(proofs.of(report, differs.proof(), false));
                nodes.addAll(may(report, differs));
                String used = texts.others(differs.check(), differs.proof());
                if (!used.isEmpty()) {
                    nodes.add(text("findings.used", used));
                }
            }
        }
        nodes.add(text("findings.why", texts.why(outcome.check())));
        return nodes;
    }

    private HBox head(Report report, Outcome outcome) {
        var mark = Mark.of(outcome);
        String title = Capital.of(texts.title(report, outcome));
        var words =
                new VBox(
                        WrappedLabel.of(title, "head"),
                        WrappedLabel.of(subtitle(report, outcome, mark), "card-place"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(mark.icon(), words);
        head.getStyleClass().add("detail-head");
        return head;
    }

    private String subtitle(Report report, Outcome outcome, Mark mark) {
        return java.util.stream.Stream.of(
                        phrases.text(mark.key()),
                        texts.place(report, outcome),
                        phrases.text("findings.check", number(outcome.check())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String number(String check) {
        return Checks.all().stream()
                .filter(each -> each.id().equals(check))
                .map(Check::number)
                .findFirst()
                .orElse(check);
    }

    private String place(Report report, Outcome outcome) {
        return texts.place(report, outcome);
    }

    private List<Node> may(Report report, Outcome.Differs differs) {
        String words =
                differs.diagnoses().stream()
                        .map(diagnosis -> texts.diagnosis(report, diagnosis))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n"));
        return words.isBlank() ? List.of() : List.of(text("findings.may", words));
    }

    private List<Node> missing(Report report, Outcome.Skipped skipped) {
        var nodes = new ArrayList<Node>();
        nodes.add(text("findings.missing", Capital.sentence(texts.reason(skipped.reason()))));
        if (!skipped.cells().isEmpty()) {
            nodes.add(
                    section("findings.here-is", "", new ProofGrid(proofs.cells(report, skipped))));
        }
        nodes.add(text("findings.settles", phrases.text("findings.settles." + skipped.reason())));
        return nodes;
    }

    private Node text(String key, String words) {
        return section(key, "", WrappedLabel.of(words, "card-text"));
    }

    private Node section(String key, String aside, Node... parts) {
        return new Section(phrases.text(key), aside, parts);
    }
}
