package org.crossfoot.write.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for the figures beside the points of a chart, so that none covers another. */
final class LabelPlaces {

    private static final double HEIGHT = 7.5;
    private static final double NEAR = 5;

    /** Where words are to stand: their middle and base line. */
    record Place(double x, double y) {}

    private record Area(double left, double top, double right, double bottom) {

        boolean touches(Area other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    private final Area bounds;
    private final List<Area> taken = new ArrayList<>();

    LabelPlaces(double left, double right, double top, double bottom) {
        this.bounds = new Area(left, top, right, bottom);
    }

    void taken(double x, double y) {
        taken.add(new Area(x - 3, y - 3, x + 3, y + 3));
    }

    /** A straight line. */
    void taken(double fromX, double fromY, double toX, double toY) {
        int steps = (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 3);
        for (int i = 0; i <= steps; i++) {
            double x = fromX + (toX - fromX) * i / steps;
            double y = fromY + (toY - fromY) * i / steps;
            taken.add(new Area(x - 0.8, y - 0.8, x + 0.8, y + 0.8));
        }
    }

    /** Above the point, else below, else aside; nowhere where all is taken. */
    Optional<Place> free(double x, double y, double width) {
        double half = width / 2;
        return Stream.of(
                        new Place(x, y - NEAR),
                        new Place(x, y + NEAR + HEIGHT),
                        new Place(x - half, y - NEAR),
                        new Place(x - half, y + NEAR + HEIGHT),
                        new Place(x + half, y - NEAR),
                        new Place(x + half, y + NEAR + HEIGHT),
                        new Place(x + half + NEAR, y + 3),
                        new Place(x - half - NEAR - 2, y + 3))
                .map(place -> inside(place, half))
                .filter(place -> taken.stream().noneMatch(area(place, half)::touches))
                .findFirst()
                .map(
                        place -> {
                            taken.add(area(place, half));
                            return place;
                        });
    }

    private Place inside(Place place, double half) {
        double x = Math.clamp(place.x(), bounds.left() + half, bounds.right() - half);
        return new Place(x, Math.clamp(place.y(), bounds.top() + HEIGHT, bounds.bottom() - 2));
    }

    private static Area area(Place place, double half) {
        return new Area(place.x() - half, place.y() - HEIGHT + 1, place.x() + half, place.y() + 1);
    }
}
