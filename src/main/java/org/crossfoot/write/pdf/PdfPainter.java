package org.crossfoot.write.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.crossfoot.write.page.Ink;
import org.crossfoot.write.page.Mark;

/**
 * Paints the marks of one page; PDF counts upwards from the bottom, pages downwards from the top.
 */
final class PdfPainter {

    /** How far the handles of a quarter circle reach, for a radius of one. */
    private static final double HANDLE = 0.5523;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final double height;

    PdfPainter(PDPageContentStream content, PdfFonts fonts, double height) {
        this.content = content;
        this.fonts = fonts;
        this.height = height;
    }

    void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Words words -> words(words);
            case Mark.Rule rule -> rule(rule);
            case Mark.Frame frame -> frame(frame);
            case Mark.Polygon polygon -> polygon(polygon);
            case Mark.Circle circle -> circle(circle);
        }
    }

    private void words(Mark.Words words) throws IOException {
        content.setNonStrokingColor(grey(words.ink()));
        content.beginText();
        content.setFont(fonts.font(words.face()), (float) words.size());
        content.newLineAtOffset((float) words.x(), y(words.y()));
        content.showText(words.text());
        content.endText();
    }

    private void rule(Mark.Rule rule) throws IOException {
        pen(rule.thick(), rule.ink());
        content.setLineDashPattern(rule.dotted() ? new float[] {1.5f, 1.5f} : new float[0], 0);
        content.moveTo((float) rule.fromX(), y(rule.fromY()));
        content.lineTo((float) rule.toX(), y(rule.toY()));
        content.stroke();
        content.setLineDashPattern(new float[0], 0);
    }

    private void frame(Mark.Frame frame) throws IOException {
        pen(frame.thick(), frame.ink());
        double r = frame.radius();
        double left = frame.x();
        double right = frame.x() + frame.width();
        double top = frame.y();
        double bottom = frame.y() + frame.height();
        double h = r * (1 - HANDLE);
        move(left + r, top);
        line(right - r, top);
        curve(right - h, top, right, top + h, right, top + r);
        line(right, bottom - r);
        curve(right, bottom - h, right - h, bottom, right - r, bottom);
        line(left + r, bottom);
        curve(left + h, bottom, left, bottom - h, left, bottom - r);
        line(left, top + r);
        curve(left, top + h, left + h, top, left + r, top);
        content.closeAndStroke();
    }

    private void polygon(Mark.Polygon polygon) throws IOException {
        pen(polygon.thick(), polygon.ink());
        var first = polygon.corners().getFirst();
        move(first.x(), first.y());
        for (var corner : polygon.corners().subList(1, polygon.corners().size())) {
            line(corner.x(), corner.y());
        }
        close(polygon.filled(), polygon.ink());
    }

    private void circle(Mark.Circle circle) throws IOException {
        pen(circle.thick(), circle.ink());
        double x = circle.x();
        double y = circle.y();
        double r = circle.radius();
        double h = r * HANDLE;
        move(x, y - r);
        curve(x + h, y - r, x + r, y - h, x + r, y);
        curve(x + r, y + h, x + h, y + r, x, y + r);
        curve(x - h, y + r, x - r, y + h, x - r, y);
        curve(x - r, y - h, x - h, y - r, x, y - r);
        close(circle.filled(), circle.ink());
    }

    private void close(boolean filled, Ink ink) throws IOException {
        content.setNonStrokingColor(filled ? grey(ink) : 1f);
        content.closeAndFillAndStroke();
    }

    private void pen(double thick, Ink ink) throws IOException {
        content.setStrokingColor(grey(ink));
        content.setLineWidth((float) thick);
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) x, y(y));
    }

    private void line(double x, double y) throws IOException {
        content.lineTo((float) x, y(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y)
            throws IOException {
        content.curveTo((float) x1, y(y1), (float) x2, y(y2), (float) x, y(y));
    }

    private float y(double fromTop) {
        return (float) (height - fromTop);
    }

    private static float grey(Ink ink) {
        return ink.grey() / 255f;
    }
}
