package org.crossfoot.app.trends;

/** A rectangle of a plot, in pixels. */
record Box(double x, double y, double width, double height) {

    double overlap(Box other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return across > 0 && down > 0 ? across * down : 0;
    }

    boolean within(Box other) {
        return x >= other.x
                && y >= other.y
                && x + width <= other.x + other.width
                && y + height <= other.y + other.height;
    }

    /** The same size, moved into another as far as it fits. */
    Box into(Box other) {
        return new Box(
                Math.clamp(x, other.x, Math.max(other.x, other.x + other.width - width)),
                Math.clamp(y, other.y, Math.max(other.y, other.y + other.height - height)),
                width,
                height);
    }
}
