package org.crossfoot.app;

/**
 * The sizes that the user gave to the panes, in pixels; 0 where untouched.
 *
 * @param navigator width
 * @param findings width
 * @param source height
 */
public record PaneSizes(double navigator, double findings, double source) {

    public static final PaneSizes UNTOUCHED = new PaneSizes(0, 0, 0);

    public double navigator(double untouched) {
        return navigator > 0 ? navigator : untouched;
    }

    public double findings(double untouched) {
        return findings > 0 ? findings : untouched;
    }

    public double source(double untouched) {
        return source > 0 ? source : untouched;
    }

    /** With new sizes, where 0 keeps the old one. */
    public PaneSizes dragged(double toNavigator, double toFindings, double toSource) {
        return new PaneSizes(
                toNavigator > 0 ? toNavigator : navigator,
                toFindings > 0 ? toFindings : findings,
                toSource > 0 ? toSource : source);
    }
}
