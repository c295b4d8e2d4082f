package org.crossfoot.app.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.crossfoot.app.Trace;

/** The characters of a row in a fixed-width face, and the frames and lines around some of them. */
final class PrintedText extends Pane {

    private record Lit(PageRow.Stretch stretch, Trace.Light light) {}

    private double character = 7.2;

    PrintedText() {
        getStyleClass().add("printed-text");
    }

    void show(PageRow row, PageView view) {
        character = view.character();
        var lit = lit(row, view);
        var nodes = new ArrayList<Node>();
        lit.forEach(one -> nodes.add(frame(one)));
        int at = 0;
        for (Lit one : lit) {
            if (one.stretch().from() >= at) {
                text(nodes, row.text(), at, one.stretch().from(), "plain");
                text(
                        nodes,
                        row.text(),
                        one.stretch().from(),
                        one.stretch().to(),
                        style(one.light()));
                at = one.stretch().to();
            }
        }
        text(nodes, row.text(), at, row.text().length(), "plain");
        getChildren().setAll(nodes);
        setMinWidth(row.text().length() * character);
    }

    /** The character at a distance from the left edge. */
    int character(double x) {
        return (int) Math.floor(x / character);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        for (Node node : getChildren()) {
            if (node.getUserData() instanceof Lit one && node instanceof Region frame) {
                boolean line = one.light() == Trace.Light.ADDEND;
                double hang = line ? 0 : 3;
                frame.resizeRelocate(
                        one.stretch().from() * character - hang,
                        line ? height - 2 : 0,
                        (one.stretch().to() - one.stretch().from()) * character + 2 * hang,
                        line ? 2 : height);
            } else if (node instanceof Text text) {
                text.setY(height / 2);
            }
        }
    }

    private List<Lit> lit(PageRow row, PageView view) {
        var lit = new ArrayList<Lit>();
        for (Trace.Run run : view.runs()) {
            row.stretches(run.source()).forEach(stretch -> lit.add(new Lit(stretch, run.light())));
        }
        lit.sort(Comparator.comparingInt(one -> one.stretch().from()));
        return lit;
    }

    private void text(List<Node> nodes, String all, int from, int to, String style) {
        if (from < to) {
            var text = new Text(from * character, 0, all.substring(from, to));
            text.setTextOrigin(VPos.CENTER);
            text.getStyleClass().add(style);
            nodes.add(text);
        }
    }

    private static Region frame(Lit lit) {
        var frame = new Region();
        frame.setUserData(lit);
        frame.getStyleClass().add("frame-" + style(lit.light()));
        return frame;
    }

    private static String style(Trace.Light light) {
        return switch (light) {
            case SELECTED -> "selected";
            case ADDEND -> "addend";
            case DISPUTED -> "disputed";
        };
    }
}
