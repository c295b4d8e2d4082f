package org.crossfoot.app.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.crossfoot.write.page.Face;
import org.crossfoot.write.page.Ink;
import org.crossfoot.write.page.Mark;
import org.crossfoot.write.page.Page;

/** Turns laid out pages into nodes, a point a pixel: for the preview and for the printer alike. */
final class PagePainter {

    private record Cut(Face face, double size) {}

    private final Map<Cut, Font> fonts = new HashMap<>();

    Pane paint(Page page) {
        var sheet = new Pane();
        sheet.setMinSize(page.width(), page.height());
        sheet.setPrefSize(page.width(), page.height());
        sheet.setMaxSize(page.width(), page.height());
        // a printer sees no layout pass, so the sheet takes its size here
        sheet.resize(page.width(), page.height());
        sheet.getChildren().setAll(page.marks().stream().map(this::node).toList());
        return sheet;
    }

    private Node node(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> words(words);
            case Mark.Rule rule -> rule(rule);
            case Mark.Frame frame -> frame(frame);
            case Mark.Polygon polygon -> polygon(polygon);
            case Mark.Circle circle -> circle(circle);
        };
    }

    private Text words(Mark.Words words) {
        var text = new Text(words.x(), words.y(), words.text());
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(fonts.computeIfAbsent(new Cut(words.face(), words.size()), PagePainter::font));
        text.setFill(grey(words.ink()));
        return text;
    }

    private static Line rule(Mark.Rule rule) {
        var line = new Line(rule.fromX(), rule.fromY(), rule.toX(), rule.toY());
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        if (rule.dotted()) {
            line.getStrokeDashArray().setAll(1.5, 1.5);
        }
        return drawn(line, rule.thick(), rule.ink());
    }

    private static Rectangle frame(Mark.Frame frame) {
        var box = new Rectangle(frame.x(), frame.y(), frame.width(), frame.height());
        box.setArcWidth(frame.radius() * 2);
        box.setArcHeight(frame.radius() * 2);
        box.setFill(null);
        return drawn(box, frame.thick(), frame.ink());
    }

    private static Polygon polygon(Mark.Polygon polygon) {
        var shape = new Polygon();
        polygon.corners()
                .forEach(corner -> shape.getPoints().addAll(List.of(corner.x(), corner.y())));
        shape.setFill(polygon.filled() ? grey(polygon.ink()) : Color.WHITE);
        return drawn(shape, polygon.thick(), polygon.ink());
    }

    private static Circle circle(Mark.Circle circle) {
        var shape = new Circle(circle.x(), circle.y(), circle.radius());
        shape.setFill(circle.filled() ? grey(circle.ink()) : Color.WHITE);
        return drawn(shape, circle.thick(), circle.ink());
    }

    private static <S extends Shape> S drawn(S shape, double thick, Ink ink) {
        shape.setStroke(grey(ink));
        shape.setStrokeWidth(thick);
        return shape;
    }

    private static Color grey(Ink ink) {
        return Color.grayRgb(ink.grey());
    }

    private static Font font(Cut cut) {
        try (var in = cut.face().open()) {
            return Font.loadFont(in, cut.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
