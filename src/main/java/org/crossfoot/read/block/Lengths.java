package org.crossfoot.read.block;

import java.util.regex.Pattern;

/** Lengths of style sheets, in ems of ten points. */
final class Lengths {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double POINTS_AN_EM = 10;
    private static final int FARTHEST = 100;

    private Lengths() {}

    /** A length; 0 where it is none or relative to the page. */
    static double ems(String value) {
        int end = 0;
        while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        try {
            double number = end == 0 ? 0 : Double.parseDouble(value.substring(0, end));
            double ems = number * points(value.substring(end).strip()) / POINTS_AN_EM;
            return Math.clamp(ems, -FARTHEST, FARTHEST);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** The left one of one to four lengths. */
    static double left(String value) {
        String[] sides = SPACE.split(value, -1);
        return switch (sides.length) {
            case 1 -> ems(sides[0]);
            case 2, 3 -> ems(sides[1]);
            default -> ems(sides[3]);
        };
    }

    private static double points(String unit) {
        return switch (unit) {
            case "pt" -> 1;
            case "px", "" -> 0.75;
            case "em", "rem" -> POINTS_AN_EM;
            case "ex" -> POINTS_AN_EM / 2;
            case "in" -> 72;
            case "cm" -> 28.35;
            case "mm" -> 2.835;
            case "%" -> 5; // of a page 500 points wide
            default -> 0;
        };
    }
}
