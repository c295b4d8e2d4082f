package org.crossfoot.write.page;

import java.util.Locale;
import java.util.Set;

/** Sizes of paper, in points, upright. */
public enum Paper {
    LETTER(612, 792),
    LEGAL(612, 1008),
    TABLOID(792, 1224),
    A4(595.28, 841.89),
    A3(841.89, 1190.55);

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    private final double across;
    private final double down;

    Paper(double across, double down) {
        this.across = across;
        this.down = down;
    }

    public double width() {
        return across;
    }

    public double height() {
        return down;
    }

    /** The one of the user's country. */
    public static Paper usual() {
        String country = Locale.getDefault().getCountry();
        return country.isEmpty() || LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }
}
