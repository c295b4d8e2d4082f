package org.crossfoot.app.print;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.crossfoot.write.page.Mark;
import org.crossfoot.write.page.Page;

/** A page seen from afar, where words are but grey bars. */
final class Thumbnail {

    private static final int WHITE = 255;

    /** How wide a letter of the bundled faces is on average, and how high a small one stands. */
    private static final double LETTER = 0.55;

    private static final double HEIGHT = 0.52;

    private final double scale;
    private final int width;
    private final int height;
    private final double[] ink;

    private Thumbnail(Page page, double scale) {
        this.scale = scale;
        this.width = (int) Math.round(page.width() * scale);
        this.height = (int) Math.round(page.height() * scale);
        this.ink = new double[width * height];
        page.marks().forEach(this::draw);
    }

    /** So many pixels a point. */
    static Image of(Page page, double scale) {
        return new Thumbnail(page, scale).image();
    }

    private void draw(Mark mark) {
        double dark = 1 - mark.ink().grey() / (double) WHITE;
        switch (mark) {
            case Mark.Words words ->
                    fill(
                            words.x(),
                            words.y() - words.size() * HEIGHT,
                            words.text().length() * words.size() * LETTER,
                            words.size() * HEIGHT,
                            dark * 0.6);
            case Mark.Rule rule -> line(rule, dark);
            case Mark.Frame frame -> {
                fill(frame.x(), frame.y(), frame.width(), frame.thick(), dark);
                fill(frame.x(), frame.y() + frame.height(), frame.width(), frame.thick(), dark);
            }
            case Mark.Circle circle ->
                    fill(
                            circle.x() - circle.radius(),
                            circle.y() - circle.radius(),
                            2 * circle.radius(),
                            2 * circle.radius(),
                            dark);
            case Mark.Polygon polygon ->
                    polygon.corners().forEach(at -> fill(at.x(), at.y(), 1, 1, dark));
        }
    }

    /** A dot for each pixel that it passes. */
    private void line(Mark.Rule rule, double dark) {
        double across = rule.toX() - rule.fromX();
        double down = rule.toY() - rule.fromY();
        int dots = Math.max(1, (int) (Math.hypot(across, down) * scale));
        double wide = Math.max(rule.thick(), Math.abs(across) / dots);
        double high = Math.max(rule.thick(), Math.abs(down) / dots);
        for (int i = 0; i < dots; i++) {
            double x = rule.fromX() + Math.min(across * i, across * (i + 1)) / dots;
            double y = rule.fromY() + Math.min(down * i, down * (i + 1)) / dots;
            fill(x, y, wide, high, dark);
        }
    }

    /** Darkens a box, by as much of each pixel as it covers. */
    private void fill(double x, double y, double across, double down, double dark) {
        double left = x * scale;
        double top = y * scale;
        double right = Math.min(width, left + across * scale);
        double bottom = Math.min(height, top + down * scale);
        for (int row = (int) Math.max(0, top); row < bottom; row++) {
            double high = Math.min(bottom, row + 1) - Math.max(top, row);
            for (int column = (int) Math.max(0, left); column < right; column++) {
                double wide = Math.min(right, column + 1) - Math.max(left, column);
                ink[row * width + column] += dark * high * wide;
            }
        }
    }

    private Image image() {
        var pixels = new int[ink.length];
        for (int i = 0; i < ink.length; i++) {
            int grey = (int) Math.round(WHITE * (1 - Math.min(1, ink[i])));
            pixels[i] = 0xff000000 | grey << 16 | grey << 8 | grey;
        }
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
