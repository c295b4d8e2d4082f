package org.crossfoot.write.page;

/**
 * How large a report is set.
 *
 * @param percent of full size; for {@link #FIT} full size too, as long as the columns allow it
 * @param fits whether a statement is set a little smaller where that saves a page
 */
public record Sizing(int percent, boolean fits) {

    public static final int SMALLEST = 50;
    public static final int LARGEST = 200;

    /** As large as the width allows, and never too small to read. */
    public static final Sizing FIT = new Sizing(100, true);

    private static final double LEGIBLE = 0.75;

    public Sizing {
        if (percent < SMALLEST || percent > LARGEST) {
            throw new IllegalArgumentException(percent + " %");
        }
    }

    public static Sizing of(int percent) {
        return new Sizing(percent, false);
    }

    double factor() {
        return percent / 100.0;
    }

    /** How far columns may shrink before some of them go on the next page. */
    double least() {
        return fits ? LEGIBLE : 1;
    }
}
