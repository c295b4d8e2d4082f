package org.crossfoot.app.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Outcomes;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.PrintedFigures;
import org.crossfoot.app.Screen;
import org.crossfoot.app.ShortLabel;
import org.crossfoot.app.Workspace;
import org.crossfoot.app.WrappedLabel;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.check.Outcome;
import org.crossfoot.model.CellRef;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;

/** Makes the cards of the side panel. */
final class Cards {

    private final Workspace workspace;
    private final FindingsView view;
    private final Phrases phrases;
    private final FindingTexts texts;

    Cards(Workspace workspace, FindingsView view, Phrases phrases, FindingTexts texts) {
        this.workspace = workspace;
        this.view = view;
        this.phrases = phrases;
        this.texts = texts;
    }

    /** An outcome's head; a click takes it in hand and brings it into sight. */
    FindingCard closed(Report report, Outcome outcome) {
        var mark = Mark.of(outcome);
        return new FindingCard(
                mark,
                phrases.text(mark.key()),
                Capital.of(texts.title(report, outcome)),
                texts.place(report, outcome),
                () -> workspace.reveal(outcome));
    }

    /** An outcome with its arithmetic and what it may be. */
    FindingCard open(Report report, Outcome outcome) {
        var parts = new ArrayList<Node>();
        var amounts = new PrintedFigures(report);
        boolean agrees = outcome instanceof Outcome.Agrees;
        Outcomes.proof(outcome)
                .map(
                        proof ->
                                new ProofRows(phrases)
                                        .of(report.filing(), proof, amounts.power(proof), agrees))
                .map(ProofGrid::new)
                .ifPresent(parts::add);
        String may = saysOf(report, outcome);
        if (!may.isBlank()) {
            parts.add(WrappedLabel.of(may, "card-text"));
        }
        if (!agrees) {
            parts.add(links(outcome));
        }
        return closed(report, outcome).open(parts.toArray(Node[]::new));
    }

    /** A figure that no check states, and the checks that use it. */
    FindingCard used(Report report, CellRef cell, List<Outcome> using) {
        var statement = report.filing().statement(cell.statement());
        var links = new ArrayList<Node>();
        links.add(
                WrappedLabel.of(
                        phrases.text(using.isEmpty() ? "findings.unused" : "findings.used"),
                        "card-text"));
        for (var outcome : using) {
            var link =
                    link(Capital.of(texts.title(report, outcome)), () -> workspace.reveal(outcome));
            link.setWrapText(true);
            link.setMinHeight(FindingCard.USE_PREF_SIZE);
            var row = new HBox(Mark.of(outcome).icon(), link);
            row.getStyleClass().add("card-use");
            links.add(row);
        }
        return new FindingCard(
                        using.isEmpty() ? Mark.NOT_CHECKED : Mark.of(using.getFirst()),
                        phrases.text("findings.selected"),
                        ShortLabel.of(statement.lines().get(cell.row()).name()),
                        statement.columns().get(cell.column()).label(),
                        () -> {})
                .open(links.toArray(Node[]::new));
    }

    private String saysOf(Report report, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Agrees agrees -> "";
            case Outcome.Skipped skipped -> Capital.sentence(texts.reason(skipped.reason()));
            case Outcome.Differs differs -> may(report, differs.diagnoses());
        };
    }

    private String may(Report report, List<Diagnosis> diagnoses) {
        return diagnoses.stream()
                .limit(2)
                .map(diagnosis -> texts.diagnosis(report, diagnosis))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private FlowPane links(Outcome outcome) {
        var links = new FlowPane();
        links.getStyleClass().add("card-links");
        boolean cells = !Outcomes.cells(outcome).isEmpty();
        links.getChildren()
                .addAll(
                        keyed(
                                cells ? "findings.go-to-cells" : "findings.go-to-sentence",
                                "Enter",
                                () -> workspace.reveal(outcome)),
                        keyed("findings.open-proof", "F2", () -> proof(outcome)),
                        keyed("findings.next", "F8", this::next));
        return links;
    }

    private void proof(Outcome outcome) {
        view.tabProperty().set(FindingsTab.ALL);
        workspace.go(new Screen.Findings(), new Focus.Finding(outcome));
    }

    private void next() {
        var report = workspace.currentProperty().get();
        if (report != null) {
            Outcomes.step(report, workspace.focusProperty().get(), 1).ifPresent(workspace::reveal);
        }
    }

    private Node keyed(String key, String stroke, Runnable action) {
        var hint = new Label(stroke);
        hint.getStyleClass().add("card-key");
        var row = new HBox(link(phrases.text(key), action), hint);
        row.getStyleClass().add("card-link");
        return row;
    }

    private static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setOnAction(event -> action.run());
        return link;
    }
}
