package org.crossfoot.app.trends;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** Charts of one size, in one row where there is room, else in rows of two. */
public final class ChartRow extends Pane {

    private static final double LEAST = 235;
    private static final double HEIGHT = 300;
    private static final double LOW = 225;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        int count = getManagedChildren().size();
        return count * LEAST <= width ? Math.max(1, count) : Math.min(2, count);
    }

    private int rows(double width) {
        int columns = columns(width);
        return (getManagedChildren().size() + columns - 1) / columns;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(width < 0 ? getWidth() : width);
        return rows > 1 ? rows * LOW : HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return rows(width < 0 ? getWidth() : width) * LOW;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = Math.floor(getWidth() / columns);
        double height = getHeight() / Math.max(1, rows(getWidth()));
        for (int i = 0; i < getManagedChildren().size(); i++) {
            int row = i / columns;
            int column = i % columns;
            getManagedChildren().get(i).resizeRelocate(column * width, row * height, width, height);
        }
    }
}
