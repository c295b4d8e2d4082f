package org.crossfoot.write.page;

import java.util.List;

/**
 * One sheet of paper, ready to paint.
 *
 * @param title what it shows, for the preview: "Condensed consolidated balance sheets"
 * @param width in points, as it is read
 * @param marks in the order to paint them
 */
public record Page(String title, double width, double height, List<Mark> marks) {

    public Page {
        marks = List.copyOf(marks);
    }

    /** The same, everything on it and itself so many times as large. */
    Page times(double by) {
        return by == 1
                ? this
                : new Page(
                        title,
                        width * by,
                        height * by,
                        marks.stream().map(mark -> mark.times(by)).toList());
    }

    public boolean sideways() {
        return width > height;
    }
}
