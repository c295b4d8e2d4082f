package org.crossfoot.app.trends;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossfoot.app.Mark;
import org.jspecify.annotations.Nullable;

/** Where the point in hand comes from, and the way to its cells. */
public final class DerivationLine extends HBox {

    void show(@Nullable Picked picked, TrendWords words, Runnable open) {
        getChildren().clear();
        setVisible(picked != null);
        if (picked == null) {
            return;
        }
        var parts = Derivation.of(picked.entry()).parts();
        var flow = new TextFlow();
        flow.getStyleClass().add("derivation");
        HBox.setHgrow(flow, Priority.ALWAYS);
        flow.getChildren()
                .add(
                        text(
                                words.figure(picked.entry().point().amount()),
                                parts.size() > 1 ? "derived-figure" : "reported-figure"));
        flow.getChildren().addAll(parts.size() > 1 ? sum(parts, words) : cell(picked, words));
        repeats(picked, words, flow);
        var link =
                new Hyperlink(
                        words.phrases()
                                .text(parts.size() > 1 ? "trends.show-cells" : "trends.show-cell"));
        link.setOnAction(event -> open.run());
        link.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Mark.NOTE.icon(), flow, link);
    }

    private static List<Node> sum(List<Derivation.Part> parts, TrendWords words) {
        var nodes = new java.util.ArrayList<Node>();
        nodes.add(text(" " + words.phrases().text("trends.not-printed") + " ", "plain"));
        for (var part : parts) {
            if (part.minus()) {
                nodes.add(text(" − ", "plain"));
            }
            nodes.add(text(words.figure(part.amount()), "reported-figure"));
            nodes.add(text(" (" + words.period(part.period()) + ")", "muted-text"));
        }
        nodes.add(text(".", "plain"));
        return nodes;
    }

    private static List<Node> cell(Picked picked, TrendWords words) {
        var point = picked.entry().point();
        return List.of(
                text(
                        " "
                                + words.phrases()
                                        .text(
                                                "trends.printed",
                                                words.inSentence(picked.measure(), point),
                                                words.period(point.period())),
                        "plain"));
    }

    private static void repeats(Picked picked, TrendWords words, TextFlow flow) {
        for (var repeat : picked.entry().contradictions()) {
            flow.getChildren()
                    .add(
                            text(
                                    " "
                                            + words.phrases()
                                                    .text(
                                                            "trends.repeated",
                                                            words.figure(repeat.point().amount()),
                                                            repeat.filing().origin().name()),
                                    "plain"));
        }
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
